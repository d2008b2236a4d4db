package app.dateline.shell;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.page.AppShellConfigurator;
import com.vaadin.flow.component.page.Inline;
import com.vaadin.flow.component.page.Viewport;
import com.vaadin.flow.server.AppShellSettings;
import com.vaadin.flow.theme.aura.Aura;

/** The page around every view: the theme first, our own style after it. */
@StyleSheet(Aura.STYLESHEET)
@StyleSheet("context://app/dateline.css")
@Viewport("width=device-width, initial-scale=1, interactive-widget=resizes-content")
public class AppShell implements AppShellConfigurator {

    @Override
    public void configurePage(AppShellSettings settings) {
        settings.addInlineFromFile("META-INF/resources/app/theme.js", Inline.Wrapping.JAVASCRIPT);
        settings.addFavIcon("icon", "app/icon.svg", "any");
        settings.addMetaTag("description", "Questions from the news, each with its source.");
    }
}
