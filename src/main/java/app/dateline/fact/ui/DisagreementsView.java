package app.dateline.fact.ui;

import app.dateline.fact.Apparent;
import app.dateline.fact.Disagreement;
import app.dateline.fact.FactBase;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import java.util.List;

/** Where the sources disagree, each with its passages, and where it only looks as if they did. */
@Route("disagreements")
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
        UnorderedList apparent = new UnorderedList();
        apparent.addClassName("apparent");
        bases.forEach(base -> base.apparent().forEach(pair -> apparent.add(apparent(base, pair))));
        if (apparent.getChildren().findAny().isPresent()) {
            Section section =
                    new Section(new H2(Words.of("apparent.title")), quiet(Words.of("apparent.intro")), apparent);
            section.addClassName("apparent-part");
            add(section);
        }
    }

    @Override
    public String getPageTitle() {
        return Words.of("page.title", Words.of("disagreements.title"));
    }

    private static ListItem apparent(FactBase base, Apparent pair) {
        Paragraph what = new Paragraph(Words.of(
                "apparent.pair",
                Words.of(pair.slot()),
                base.event(pair.subject()).names().getFirst()));
        what.addClassNames("what", "small");
        Div words = new Div(word(base, pair.one()), word(base, pair.other()));
        words.addClassName("words");
        Paragraph why = new Paragraph(Words.of("apparent." + pair.reason().name()));
        why.addClassNames("quiet", "small");
        return new ListItem(what, words, why);
    }

    private static Paragraph word(FactBase base, Apparent.Word word) {
        Paragraph line = new Paragraph();
        line.add(FactView.link(Words.of("apparent.word", FactWords.value(base, word.value())), base.fact(word.fact())));
        Paragraph source = new Paragraph(Clipping.publisher(base.article(word.article())));
        line.add(new com.vaadin.flow.component.html.Span(" " + source.getText()));
        return line;
    }

    private static Paragraph quiet(String text) {
        Paragraph line = new Paragraph(text);
        line.addClassName("quiet");
        return line;
    }
}
