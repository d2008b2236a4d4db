package app.dateline.fact.ui;

import app.dateline.account.AllowedTo;
import app.dateline.account.Right;
import app.dateline.fact.Apparent;
import app.dateline.fact.Disagreement;
import app.dateline.fact.FactBase;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Where the sources disagree, each with its passages, and where it only looks as if they did. */
@Route("disagreements")
@AllowedTo(Right.ANYBODY)
@StyleSheet("context://app/reader.css")
public final class DisagreementsView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private final AsOf asOf;

    DisagreementsView(AsOf asOf) {
        this.asOf = asOf;
        addClassName("disagreements");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        add(new Header(new H1(Words.of("disagreements.title")), quiet(Words.of("disagreements.intro"))));
        List<FactBase> bases = asOf.bases();
        for (FactBase base : bases) {
            List<Disagreement> found = base.disagreements();
            if (bases.size() > 1 && !found.isEmpty()) {
                add(quiet(base.about().title()));
            }
            found.forEach(disagreement -> add(new DisagreementPart(base, disagreement)));
        }
        if (bases.stream().allMatch(base -> base.disagreements().isEmpty())) {
            add(new Paragraph(Words.of(asOf.day().isPresent() ? "disagreements.none-yet" : "disagreements.none")));
        }
        Map<Apparent.Reason, List<ApparentGroup.Pair>> groups = new EnumMap<>(Apparent.Reason.class);
        for (FactBase base : bases) {
            base.apparent()
                    .forEach(pair -> groups.computeIfAbsent(pair.reason(), r -> new ArrayList<>())
                            .add(new ApparentGroup.Pair(base, pair)));
        }
        if (!groups.isEmpty()) {
            Section section = new Section(new H2(Words.of("apparent.title")), quiet(Words.of("apparent.intro")));
            section.addClassName("apparent-part");
            groups.forEach((reason, pairs) -> section.add(new ApparentGroup(reason, pairs)));
            add(section);
        }
    }

    @Override
    public String getPageTitle() {
        return Words.of("page.title", Words.of("disagreements.title"));
    }

    private static Paragraph quiet(String text) {
        Paragraph line = new Paragraph(text);
        line.addClassName("quiet");
        return line;
    }
}
