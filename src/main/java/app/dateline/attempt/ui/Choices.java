package app.dateline.attempt.ui;

import app.dateline.attempt.Feedback;
import app.dateline.attempt.Response;
import app.dateline.fact.FactBase;
import app.dateline.fact.ui.Words;
import app.dateline.item.Item;
import app.dateline.item.Option;
import com.vaadin.flow.component.html.FieldSet;
import com.vaadin.flow.component.html.Paragraph;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Options to choose from: one, several, or true and false. */
final class Choices extends AnswerForm {

    private enum Sort {
        SINGLE,
        MULTIPLE,
        TRUE_FALSE
    }

    private final Sort sort;
    private final List<OptionCard> cards = new ArrayList<>();
    private final Set<Integer> chosen = new TreeSet<>();
    private final Paragraph refusal = new Paragraph();
    private final Paragraph count = new Paragraph();
    private final int picks;
    private boolean warned;

    private Choices(Sort sort, List<String> options, int picks) {
        this.sort = sort;
        this.picks = picks;
        FieldSet group = new FieldSet();
        group.addClassName("options");
        group.getElement().setAttribute("aria-labelledby", QuestionPage.STEM);
        for (int i = 0; i < options.size(); i++) {
            int option = i;
            OptionCard card =
                    new OptionCard(i + 1, options.get(i), sort == Sort.MULTIPLE, "option", now -> changed(option, now));
            cards.add(card);
            group.add(card);
        }
        refusal.addClassName("refusal");
        refusal.getElement().setAttribute("role", "alert");
        add(group);
        if (sort == Sort.MULTIPLE) {
            count.addClassNames("hint", "quiet", "small");
            count.getElement().setAttribute("aria-live", "polite");
            count.setText(Words.of("choices.count", 0, picks));
            Paragraph counted = new Paragraph(Words.of("counted.several"));
            counted.addClassNames("hint", "quiet", "small");
            add(count, counted);
        }
        add(refusal);
    }

    static Choices single(List<String> options) {
        return new Choices(Sort.SINGLE, options, 1);
    }

    static Choices multiple(List<String> options, int picks) {
        return new Choices(Sort.MULTIPLE, options, picks);
    }

    static Choices trueOrFalse() {
        return new Choices(Sort.TRUE_FALSE, List.of(Words.of("judged.true"), Words.of("judged.false")), 1);
    }

    /** Chooses an option as a press of the learner does. */
    void press(int option) {
        cards.get(option).press(true);
        changed(option, true);
    }

    private void changed(int option, boolean now) {
        if (sort != Sort.MULTIPLE) {
            chosen.clear();
        }
        if (now) {
            chosen.add(option);
        } else {
            chosen.remove(option);
        }
        refusal.setText("");
        count.setText(Words.of(chosen.size() > picks ? "choices.over" : "choices.count", chosen.size(), picks));
    }

    /** Fewer picks than are asked for are an answer only once the learner was told so. */
    @Override
    Optional<Response> response() {
        return chosen.size() > picks || chosen.size() < picks && !warned ? Optional.empty() : unsent();
    }

    @Override
    Optional<Response> unsent() {
        if (chosen.isEmpty()) {
            return Optional.empty();
        }
        int first = chosen.iterator().next();
        return Optional.of(
                switch (sort) {
                    case SINGLE -> new Response.Chosen(first);
                    case MULTIPLE -> new Response.Picked(chosen);
                    case TRUE_FALSE -> new Response.Judged(first == 0);
                });
    }

    @Override
    String prompt(boolean later) {
        if (chosen.isEmpty()) {
            return Words.of(later ? "prompt.choose-later" : "prompt.choose");
        }
        return chosen.size() > picks
                ? Words.of("choices.too-many", chosen.size(), picks)
                : Words.of("choices.too-few", chosen.size(), picks, picks - chosen.size());
    }

    @Override
    void refuse(String why) {
        warned = !chosen.isEmpty() && chosen.size() < picks;
        refusal.setText(why);
    }

    @Override
    void fill(Response given) {
        picked(given).stream().sorted().forEach(this::press);
        warned = !chosen.isEmpty();
    }

    @Override
    void close(Response given) {
        count.setVisible(false);
        Set<Integer> picked = picked(given);
        for (int i = 0; i < cards.size(); i++) {
            cards.get(i).close(picked.contains(i));
        }
    }

    @Override
    void reveal(FactBase base, Feedback feedback) {
        switch (feedback.item()) {
            case Item.SingleChoice c -> reveal(base, feedback, Set.of(c.key()), c.options());
            case Item.SourceCriticism c -> reveal(base, feedback, Set.of(c.key()), c.options());
            case Item.MultipleResponse m -> reveal(base, feedback, m.keys(), m.options());
            case Item.TrueFalse t -> {
                int key = t.holds() ? 0 : 1;
                reveal(base, feedback, Set.of(key), List.of());
                if (!t.holds() && !t.head().own()) {
                    cards.get(key).add(Truth.named(base, t.shown()));
                }
            }
            case Item.TypedDate d -> close(feedback.answer().response());
            case Item.TypedPlace p -> close(feedback.answer().response());
            case Item.TypedLength l -> close(feedback.answer().response());
            case Item.ShowPlace s -> close(feedback.answer().response());
            case Item.Ordering o -> close(feedback.answer().response());
            case Item.Matching m -> close(feedback.answer().response());
        }
    }

    private void reveal(FactBase base, Feedback feedback, Set<Integer> keys, List<Option> options) {
        addClassName("revealed");
        count.setVisible(false);
        Set<Integer> picked = picked(feedback.answer().response());
        for (int i = 0; i < cards.size(); i++) {
            cards.get(i).reveal(picked.contains(i), keys.contains(i));
            if (i < options.size()) {
                cards.get(i).explain(base, options.get(i));
            }
        }
    }

    private static Set<Integer> picked(Response given) {
        return switch (given) {
            case Response.Chosen c -> Set.of(c.option());
            case Response.Picked p -> p.options();
            case Response.Judged j -> Set.of(j.holds() ? 0 : 1);
            case Response.Typed t -> Set.of();
            case Response.Ordered o -> Set.of();
            case Response.Matched m -> Set.of();
            case Response.Point p -> Set.of();
            case Response.Region r -> Set.of();
            case Response.Skipped s -> Set.of();
        };
    }
}
