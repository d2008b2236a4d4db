package app.dateline.report.ui;

import app.dateline.attempt.ui.FeedbackPanel;
import app.dateline.attempt.ui.Given;
import app.dateline.fact.FactBase;
import app.dateline.fact.ui.Icon;
import app.dateline.fact.ui.Words;
import app.dateline.item.Item;
import app.dateline.report.GivenAnswer;
import app.dateline.report.ItemStatistics;
import app.dateline.report.OptionStatistics;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.List;

/** An item that stood in a place of the set: what each of its options drew, or what was answered. */
final class VersionPart extends Section {

    private static final int MOST = 30;

    /** @param version which of several that took turns, from 1; 0 where it has the place for itself */
    VersionPart(FactBase base, Item item, ItemStatistics figures, List<GivenAnswer> answers, int version) {
        addClassName("version");
        if (version > 0) {
            add(
                    new H2(Words.of(
                            "results.version", version, figures.measures().count())),
                    new Paragraph(item.head().stem()));
        } else {
            add(new H2(Words.of(figures.options().isEmpty() ? "results.answers" : "results.options")));
        }
        if (figures.options().isEmpty()) {
            add(key(base, item), given(item, answers));
        } else {
            add(options(item, figures));
        }
        Paragraph open = new Paragraph(Words.of(
                "results.unanswered", figures.unanswered(), figures.measures().count()));
        open.addClassNames("quiet", "small");
        add(open);
        Div evidence = new Div();
        FeedbackPanel.statement(item).ifPresent(evidence::add);
        evidence.add(FeedbackPanel.evidence(base, item, null));
        add(new NativeDetails(Words.of("feedback.evidence"), evidence));
    }

    private static Component options(Item item, ItemStatistics figures) {
        Grid grid = new Grid(
                Words.of("results.options"),
                List.of(
                        Words.of("results.column.option"),
                        Words.of("results.column.chosen"),
                        Words.of("results.column.share"),
                        Words.of("results.column.best"),
                        Words.of("results.column.weakest"),
                        Words.of("results.column.total")));
        for (OptionStatistics option : figures.options()) {
            Div name = new Div(new Span(FlagList.option(item, option.option())));
            if (option.key()) {
                Span key = new Span(new Icon("right"), new Span(Words.of("results.key")));
                key.addClassNames("key");
                name.add(key);
            }
            grid.row(
                            name,
                            new Span(Integer.toString(option.count())),
                            new Bar(
                                    Told.figure(option.share(), Told::share),
                                    option.share().number().orElse(0)),
                            Told.figure(option.upperShare(), Told::share),
                            Told.figure(option.lowerShare(), Told::share),
                            Told.figure(option.meanTotal(), Told::number))
                    .addClassName(option.key() ? "is-key" : "is-other");
        }
        return grid;
    }

    private static Component key(FactBase base, Item item) {
        Paragraph key = new Paragraph(Words.of("results.key-is", String.join(" · ", Given.key(base, item))));
        key.addClassName("key-line");
        return key;
    }

    private static Component given(Item item, List<GivenAnswer> answers) {
        Grid grid = new Grid(
                Words.of("results.answers"),
                List.of(
                        Words.of("results.column.answer"),
                        Words.of("results.column.students"),
                        Words.of("results.column.earns")));
        answers.stream()
                .filter(a -> a.item().equals(item.id()))
                .limit(MOST)
                .forEach(a -> grid.row(
                        new Span(String.join(" · ", Given.response(item, a.response()))),
                        new Span(Integer.toString(a.count())),
                        new Span(Told.share(a.fraction()))));
        return grid;
    }
}
