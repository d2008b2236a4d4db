package app.dateline.report.ui;

import app.dateline.fact.ui.Words;
import app.dateline.report.Figure;
import app.dateline.report.SetStatistics;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.function.DoubleFunction;

/** The figures of the whole set, each with what it says. */
final class SetFigures extends Section {

    private final DescriptionList list = new DescriptionList();

    SetFigures(SetStatistics set) {
        addClassName("figures");
        add(new H2(Words.of("results.figures")), list);
        line("results.set.mean", set.mean(), mark(set));
        line("results.set.median", set.median(), mark(set));
        line("results.set.deviation", set.standardDeviation(), Told::number);
        line("results.set.skewness", set.skewness(), Told::number);
        line("results.set.kurtosis", set.kurtosis(), Told::number);
        line("results.set.consistency", set.internalConsistency(), Told::percent);
        line("results.set.error-ratio", set.errorRatio(), Told::percent);
        line("results.set.standard-error", set.standardError(), Told::number);
        Paragraph source = new Paragraph(Words.of("results.means.source"));
        source.addClassNames("quiet", "small");
        add(source);
    }

    private static DoubleFunction<String> mark(SetStatistics set) {
        return value -> Words.of("results.of", value, set.maximum());
    }

    private void line(String key, Figure figure, DoubleFunction<String> words) {
        Span means = new Span(Words.of(key + "-means"));
        means.addClassNames("quiet", "small");
        list.add(new Div(
                new DescriptionList.Term(Words.of(key)),
                new DescriptionList.Description(Told.figure(figure, words), means)));
    }
}
