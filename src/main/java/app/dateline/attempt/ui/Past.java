package app.dateline.attempt.ui;

import app.dateline.attempt.Attempt;
import app.dateline.attempt.Result;
import app.dateline.fact.Collections;
import app.dateline.fact.ui.Bases;
import app.dateline.fact.ui.Words;
import app.dateline.item.QuizRequest;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.RouterLink;
import java.util.List;

/** The quizzes that a learner finished, the last ones first. */
public final class Past extends Section {

    private static final int OPEN = 3;

    public Past(Collections collections, List<Attempt> finished) {
        addClassName("past");
        setVisible(!finished.isEmpty());
        int open = Math.min(OPEN, finished.size());
        add(new H2(Words.of("past.title")), list(collections, finished.subList(0, open)));
        if (finished.size() > open) {
            add(new NativeDetails(
                    Words.of("past.more", finished.size() - open),
                    list(collections, finished.subList(open, finished.size()))));
        }
    }

    /** What a quiz is called in a list: its collection, and whether it was practice. */
    static String name(Collections collections, QuizRequest request) {
        String title = Bases.orEmpty(collections, request.collection()).about().title();
        return request.facts().isEmpty() ? title : Words.of("practice.name", title);
    }

    private static UnorderedList list(Collections collections, List<Attempt> attempts) {
        UnorderedList list = new UnorderedList();
        for (Attempt attempt : attempts) {
            Result.Tally tally = Result.of(attempt).whole();
            RouterLink link = new RouterLink(
                    Words.of("result.score", tally.points(), tally.items()),
                    ResultView.class,
                    QuizAddress.of(attempt.id()));
            link.addClassName("numbers");
            Span rest =
                    new Span(Words.of("past.row", name(collections, attempt.request()), Words.day(attempt.started())));
            rest.addClassNames("quiet", "small");
            list.add(new ListItem(link, rest));
        }
        return list;
    }
}
