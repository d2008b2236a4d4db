package app.dateline.fact.ui;

import app.dateline.fact.Attestation;
import app.dateline.fact.Fact;
import app.dateline.fact.FactBase;
import app.dateline.fact.Slot;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.RouterLink;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;

/** What stands on a fact's card, put together from this feature and from those that this one may not know. */
@Service
class FactParts {

    private final ObjectProvider<FactExtras> extras;
    private final ObjectProvider<QuizMe> quizzes;

    FactParts(ObjectProvider<FactExtras> extras, ObjectProvider<QuizMe> quizzes) {
        this.extras = extras;
        this.quizzes = quizzes;
    }

    /** What unfolds beneath a fact in place. @param here the passage that the reader is at, whose slots are told */
    List<Component> of(FactBase base, Fact fact, Attestation here) {
        Set<Slot> told = EnumSet.of(Slot.STATUS);
        fact.slots().forEach((slot, values) -> {
            if (fact.valuesBy(here, slot).equals(values)) {
                told.add(slot);
            }
        });
        List<Component> parts = new ArrayList<>();
        parts.add(new FactSheet(base, fact, 4, told));
        parts.addAll(extras(base, fact, 4));
        Div ways = new Div();
        ways.addClassName("actions");
        quiz(Words.of("quizme.fact"), base, Set.of(), Set.of(fact.id())).forEach(ways::add);
        RouterLink page = FactView.link(Words.of("sheet.page"), fact);
        page.addClassName("quiet-way");
        ways.add(page);
        parts.add(ways);
        return parts;
    }

    /** What other features have to say about a fact. */
    List<Component> extras(FactBase base, Fact fact, int level) {
        return extras.orderedStream()
                .flatMap(e -> e.of(base, fact, level).stream())
                .toList();
    }

    /** The buttons that start a quiz; none where nothing in the house makes quizzes. */
    List<Component> quiz(String words, FactBase base, Set<String> articles, Set<String> facts) {
        return quizzes.orderedStream()
                .map(quiz -> quiz.on(words, base, articles, facts))
                .toList();
    }
}
