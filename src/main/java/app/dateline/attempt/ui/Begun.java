package app.dateline.attempt.ui;

import app.dateline.account.ui.Learner;
import app.dateline.attempt.Sitting;
import app.dateline.attempt.service.Sittings;
import app.dateline.fact.Collections;
import app.dateline.fact.ui.Words;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.RouterLink;
import java.util.List;

/** The quizzes that a learner began and has not finished. */
public final class Begun extends Section {

    private final Sittings sittings;
    private final Collections collections;
    private final Learner learner;

    public Begun(Sittings sittings, Collections collections, Learner learner) {
        this.sittings = sittings;
        this.collections = collections;
        this.learner = learner;
        addClassName("begun");
        list();
    }

    private void list() {
        removeAll();
        List<Sitting> unfinished = sittings.unfinished(learner.id());
        setVisible(!unfinished.isEmpty());
        UnorderedList list = new UnorderedList();
        unfinished.forEach(sitting -> list.add(row(sitting)));
        add(new H2(Words.of("unfinished.title")), list);
    }

    private ListItem row(Sitting sitting) {
        Span title = new Span(Past.name(collections, sitting.request()));
        title.addClassName("name");
        String day = Words.day(sitting.started());
        Span progress = new Span(
                sitting.complete()
                        ? Words.of("unfinished.complete", day)
                        : Words.of("unfinished.progress", sitting.answered(), sitting.size(), day));
        progress.addClassNames("quiet", "small", "numbers");
        Div words = new Div(title, progress);
        RouterLink resume = new RouterLink(
                Words.of(sitting.complete() ? "question.result" : "unfinished.resume"),
                QuestionView.class,
                QuizAddress.of(sitting.id()));
        resume.addClassName("button");
        Button discard = new Button(Words.of("unfinished.discard"), pressed -> confirm(sitting));
        discard.addThemeVariants(ButtonVariant.TERTIARY);
        return new ListItem(words, ResultView.actions(resume, discard));
    }

    private void confirm(Sitting sitting) {
        ConfirmDialog dialog = new ConfirmDialog(
                Words.of("discard.title"),
                Words.of("discard.text", sitting.answered()),
                Words.of("discard.yes"),
                confirmed -> {
                    sittings.discard(learner.id(), sitting.id());
                    list();
                },
                Words.of("discard.no"),
                kept -> {});
        dialog.open();
    }
}
