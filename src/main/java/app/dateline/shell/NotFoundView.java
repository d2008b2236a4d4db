package app.dateline.shell;

import app.dateline.fact.ui.Missing;
import app.dateline.fact.ui.SourcesView;
import app.dateline.fact.ui.Words;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.router.RouterLink;
import jakarta.servlet.http.HttpServletResponse;

/** There is nothing at this address: never was, is gone, or belongs to someone else. */
@ParentLayout(Frame.class)
class NotFoundView extends Main implements HasErrorParameter<NotFoundException>, HasDynamicTitle {

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<NotFoundException> parameter) {
        removeAll();
        if (parameter.getException() instanceof Missing missing) {
            addClassName("message");
            RouterLink sources = new RouterLink(Words.of("missing.sources"), SourcesView.class);
            sources.addClassNames("button", "primary");
            add(
                    new H1(Words.of("error.missing")),
                    new Paragraph(missing.sentence()),
                    new Paragraph(Words.of("missing.text")),
                    sources);
        } else {
            ErrorPage.fill(this, "error.missing");
        }
        return HttpServletResponse.SC_NOT_FOUND;
    }

    @Override
    public String getPageTitle() {
        return Words.of("page.title", Words.of("error.missing"));
    }
}
