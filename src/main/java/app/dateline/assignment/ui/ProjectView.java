package app.dateline.assignment.ui;

import app.dateline.account.AllowedTo;
import app.dateline.account.Right;
import app.dateline.account.WhoAsks;
import app.dateline.assignment.service.Watching;
import app.dateline.assignment.service.Watching.Scene;
import app.dateline.assignment.service.Watching.Whereabouts;
import app.dateline.fact.ui.Icon;
import app.dateline.fact.ui.Words;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinServletRequest;
import java.util.Set;
import java.util.UUID;

/** The page to project: the way in by an address, a code and a QR code, and how many are there. No names. */
@Route(value = "teach/given/:assignment/show", autoLayout = false)
@AllowedTo(Right.TEACHER)
@StyleSheet("context://app/giving.css")
public final class ProjectView extends LivePage {

    private static final Set<String> THIS_MACHINE = Set.of("localhost", "127.0.0.1", "[::1]", "0:0:0:0:0:0:0:1");

    private final Paragraph count = new Paragraph();
    private String title = "";

    ProjectView(WhoAsks whoAsks, Watching watching) {
        super(whoAsks, watching);
        addClassName("project");
        count.addClassNames("count", "numbers");
        count.getElement().setAttribute("role", "status");
    }

    @Override
    public String getPageTitle() {
        return Words.of("page.title", title);
    }

    @Override
    void first(UUID teacher, Scene scene) {
        title = scene.assignment().title();
        String base = base();
        String code = scene.course().code().shown();
        String link = base + JoinView.PATH + "/" + scene.course().code().text();
        Anchor out = new Anchor("teach/given/" + scene.assignment().id(), new Icon("close"));
        out.addClassName("out");
        out.getElement().setAttribute("aria-label", Words.of("project.leave"));
        Paragraph course = new Paragraph(scene.course().name());
        course.addClassName("eyebrow");
        Image picture = new Image(QrCode.picture(link), Words.of("project.qr", link));
        picture.addClassName("qr");
        Span address = new Span((base + JoinView.PATH).replaceFirst("^https?://", ""));
        address.addClassName("address");
        Paragraph how = new Paragraph(new Span(Words.of("project.open")), address);
        Span letters = new Span(code);
        letters.addClassName("code");
        Paragraph type = new Paragraph(new Span(Words.of("project.type")), letters);
        Div words = new Div(course, new H1(title), how, type, count);
        words.addClassName("words");
        if (!scene.course().open()) {
            Paragraph shut = new Paragraph(Words.of("project.shut"));
            shut.addClassName("notice");
            words.add(shut);
        }
        if (THIS_MACHINE.contains(
                VaadinRequest.getCurrent() instanceof VaadinServletRequest here ? here.getServerName() : "")) {
            Paragraph only = new Paragraph(Words.of("project.only-here"));
            only.addClassName("notice");
            words.add(only);
        }
        add(out, picture, words);
    }

    @Override
    void again(Scene scene) {
        String now = Words.of(
                "project.count",
                scene.rows().size() - scene.count(Whereabouts.NotJoined.class),
                scene.count(Whereabouts.Done.class));
        if (!now.equals(count.getText())) {
            count.setText(now);
        }
    }

    /** The address of the application as this browser knows it, with a slash at its end. */
    private static String base() {
        if (!(VaadinRequest.getCurrent() instanceof VaadinServletRequest request)) {
            return "/";
        }
        int port = request.getServerPort();
        boolean usual = port == (request.isSecure() ? 443 : 80);
        return request.getScheme() + "://" + request.getServerName() + (usual ? "" : ":" + port)
                + request.getContextPath() + "/";
    }
}
