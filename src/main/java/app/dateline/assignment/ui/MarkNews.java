package app.dateline.assignment.ui;

import app.dateline.assignment.service.Desk;
import app.dateline.fact.ui.Words;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Tells a student that marks were corrected or a question about one was answered; nothing to anybody else. */
@StyleSheet("context://app/results.css")
public final class MarkNews extends Section {

    /**
     * @param unread the ids of sets of which there is something to tell
     * @param desks of those that may be told of here
     */
    public MarkNews(Set<UUID> unread, List<Desk> desks) {
        addClassName("mark-news");
        desks.stream()
                .filter(d -> unread.contains(d.assignment().id()))
                .forEach(desk -> add(new Paragraph(new Anchor(
                        "given/" + desk.assignment().id() + "/marks",
                        Words.of("marks.news", desk.assignment().title())))));
        setVisible(getComponentCount() > 0);
    }
}
