package app.dateline.shell.account;

import app.dateline.account.Asker;
import app.dateline.account.WhoAsks;
import app.dateline.fact.ui.Words;
import app.dateline.shell.Frame;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.AccessDeniedException;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import jakarta.servlet.http.HttpServletResponse;

/** The page is for others; or for whoever was signed in, and isn't any more. */
@ParentLayout(Frame.class)
class NotForYouView extends Main implements HasErrorParameter<AccessDeniedException>, HasDynamicTitle {

    private final WhoAsks whoAsks;

    NotForYouView(WhoAsks whoAsks) {
        this.whoAsks = whoAsks;
        addClassName("message");
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<AccessDeniedException> parameter) {
        boolean stranger = whoAsks.asker() instanceof Asker.Anybody;
        Anchor way = stranger
                ? new Anchor(SignInView.PATH, Words.of("signin.title"))
                : new Anchor("", Words.of("error.home"));
        way.addClassNames("button", "primary");
        removeAll();
        add(
                new H1(Words.of("denied.title")),
                new Paragraph(Words.of(stranger ? "denied.stranger" : "denied.other")),
                way);
        return HttpServletResponse.SC_FORBIDDEN;
    }

    @Override
    public String getPageTitle() {
        return Words.of("page.title", Words.of("denied.title"));
    }
}
