package app.dateline.assignment.ui;

import app.dateline.account.AllowedTo;
import app.dateline.account.Right;
import app.dateline.account.WhoAsks;
import app.dateline.assignment.service.Watching;
import app.dateline.assignment.service.Watching.Scene;
import app.dateline.assignment.service.Watching.Whereabouts;
import app.dateline.fact.ui.Words;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Route;
import java.util.UUID;

/** The page to project: the way in by an address, a code and a QR code, and how many are there. No names. */
@Route(value = "teach/given/:assignment/show", autoLayout = false)
@AllowedTo(Right.TEACHER)
@StyleSheet("context://app/giving.css")
public final class ProjectView extends LivePage {

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
        Invitation invitation = new Invitation(scene.course(), scene.course().name(), title, count);
        add(
                new WayOut("teach/given/" + scene.assignment().id(), Words.of("project.leave")),
                invitation.picture(),
                invitation.words());
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
}
