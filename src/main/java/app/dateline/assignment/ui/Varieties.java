package app.dateline.assignment.ui;

import app.dateline.assignment.ItemSet;
import app.dateline.assignment.ParallelCheck;
import app.dateline.assignment.Variety;
import app.dateline.assignment.service.Sets;
import app.dateline.fact.ui.Words;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.util.UUID;
import java.util.stream.Collectors;

/** How students' quizzes differ; for parallel forms whether they are alike enough, in plain words. */
final class Varieties extends Div {

    private final Sets sets;
    private final UUID teacher;
    private final UUID set;
    private final Div found = new Div();
    private final Button compare = new Button(Words.of("set.compare"), click -> check());
    private Variety variety;

    Varieties(Sets sets, UUID teacher, ItemSet set, boolean own) {
        this.sets = sets;
        this.teacher = teacher;
        this.set = set.id();
        this.variety = set.variety();
        addClassName("varieties");
        RadioButtonGroup<Variety> ways = new RadioButtonGroup<>();
        ways.setAriaLabel(Words.of("set.how-different"));
        ways.setItems(Variety.values());
        ways.setItemLabelGenerator(Words::of);
        ways.setValue(variety);
        ways.setReadOnly(!own);
        ways.addValueChangeListener(change -> {
            variety = change.getValue();
            sets.vary(teacher, set.id(), variety);
            show();
        });
        found.addClassName("found");
        found.getElement().setAttribute("role", "status");
        add(ways, found, compare);
        stale();
    }

    /** The questions have changed: what was found before holds no more. */
    void stale() {
        found.removeAll();
        compare.setVisible(variety == Variety.PARALLEL);
    }

    private void show() {
        stale();
        if (variety == Variety.PARALLEL) {
            check();
        }
    }

    private void check() {
        found.removeAll();
        sets.check(teacher, set)
                .ifPresentOrElse(this::tell, () -> found.add(new Paragraph(Words.of("set.nothing-to-compare"))));
    }

    private void tell(ParallelCheck check) {
        Paragraph verdict =
                new Paragraph(Words.of(check.balanced() ? "set.balanced" : "set.not-balanced", check.forms()));
        verdict.addClassName(check.balanced() ? "good" : "heads-up");
        UnorderedList lines = new UnorderedList(
                new ListItem(Words.of(check.sameFacts() ? "set.same-facts" : "set.other-facts")),
                new ListItem(Words.of(check.sameForms() ? "set.same-forms" : "set.other-forms")),
                new ListItem(Words.of(
                        "set.forms-apart", check.easiest(), check.hardest(), points(ParallelCheck.FORMS_BOUND))),
                new ListItem(Words.of("set.items-apart", points(check.furthest()), points(ParallelCheck.ITEMS_BOUND))));
        if (!check.alike().isEmpty()) {
            lines.add(new ListItem(Words.of(
                    "set.alike",
                    check.alike().size(),
                    check.alike().stream().map(i -> Integer.toString(i + 1)).collect(Collectors.joining(", ")))));
        }
        found.add(verdict, lines);
    }

    /** A share as percentage points. */
    private static double points(double share) {
        return share * 100;
    }
}
