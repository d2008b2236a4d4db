package app.dateline.shell;

import app.dateline.fact.ui.Icon;
import app.dateline.fact.ui.Words;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Footer;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Layout;
import com.vaadin.flow.router.RouterLayout;

/** What stands around every page but the question, which has the screen to itself. */
@Layout
@JsModule("context://app/frame.js")
@StyleSheet("context://app/pages.css")
public class Frame extends Div implements RouterLayout {

    private final Footer footer = new Footer(new Paragraph(Words.of("frame.footer")));

    Frame() {
        addClassName("frame");
        Anchor skip = new Anchor("#", Words.of("frame.skip"));
        skip.addClassName("skip");
        skip.getElement().setAttribute("router-ignore", true);
        Anchor home = new Anchor("", Words.of("app.name"));
        home.addClassName("wordmark");
        NativeButton theme = new NativeButton();
        theme.add(new Icon("theme"));
        theme.addClassName("theme-switch");
        theme.setAriaLabel(Words.of("frame.theme"));
        theme.getElement().setAttribute("title", Words.of("frame.theme"));
        Header header = new Header(skip, home, theme);
        add(header, footer);
    }

    @Override
    public void showRouterLayoutContent(HasElement content) {
        getElement().insertChild(getElement().indexOfChild(footer.getElement()), content.getElement());
    }
}
