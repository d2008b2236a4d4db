package app.dateline.report.ui;

import app.dateline.account.ui.Learner;
import app.dateline.fact.ui.Words;
import app.dateline.report.service.OwnMarks;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.RouterLink;

/** Tells a student that marks were corrected or a question about one was answered; nothing to anybody else. */
@StyleSheet("context://app/results.css")
public final class MarkNews extends Section {

    public MarkNews(OwnMarks own, Learner learner) {
        addClassName("mark-news");
        own.news(learner.id())
                .forEach(desk -> add(new Paragraph(new RouterLink(
                        Words.of("marks.news", desk.assignment().title()),
                        MarksView.class,
                        ResultAddress.of(desk.assignment().id())))));
        setVisible(getComponentCount() > 0);
    }
}
