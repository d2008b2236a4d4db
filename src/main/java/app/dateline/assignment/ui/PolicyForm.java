package app.dateline.assignment.ui;

import app.dateline.assignment.Course;
import app.dateline.assignment.Extra;
import app.dateline.assignment.Policy;
import app.dateline.assignment.Policy.Repeats;
import app.dateline.assignment.Policy.Showing;
import app.dateline.assignment.Policy.Sort;
import app.dateline.assignment.Policy.When;
import app.dateline.assignment.Window;
import app.dateline.fact.ui.Words;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The rules of an assignment to choose: what it is for, when, how often, and what is shown; and what students will read. */
final class PolicyForm extends Div {

    private final RadioButtonGroup<Presets> purpose = new RadioButtonGroup<>(Words.of("give.purpose"));
    private final IntegerField perDay = TimesFields.number("give.per-day", 1, 50);
    private final Checkbox weekends = new Checkbox(Words.of("give.weekends"));
    private final TimesFields times = new TimesFields(this::changed);
    private final IntegerField attempts = TimesFields.number("give.attempts", 1, Repeats.MOST);
    private final Select<Policy.Counts> counts = new Select<>();
    private final IntegerField delay = TimesFields.number("give.delay", 0, (int) Repeats.LONGEST_DELAY.toMinutes());
    private final Select<When> when = new Select<>();
    private final Checkbox key = new Checkbox(Words.of("give.key"));
    private final Checkbox back = new Checkbox(Words.of("give.back"));
    private final Paragraph fault = new Paragraph();
    private final Section told = new Section();
    private final int size;
    private Course course;
    private boolean filling;
    private Consumer<Policy> listener = policy -> {};

    /**
     * @param course by whose clocks it opens and closes
     * @param size how many items are given
     * @param now by those clocks; presets start from it. {@code null} where no preset is to be chosen any more
     */
    PolicyForm(Course course, int size, @Nullable LocalDateTime now) {
        this.course = course;
        this.size = size;
        addClassName("policy-form");
        purpose.setItems(Presets.values());
        purpose.setItemLabelGenerator(PolicyForm::named);
        purpose.addValueChangeListener(change -> {
            if (change.isFromClient() && now != null) {
                show(change.getValue().policy(now));
            }
        });
        purpose.setVisible(now != null);
        attempts.setHelperText(Words.of("give.attempts-hint"));
        counts.setLabel(Words.of("give.counts"));
        counts.setItems(Policy.Counts.values());
        counts.setItemLabelGenerator(Words::of);
        delay.setHelperText(Words.of("give.delay-hint"));
        when.setLabel(Words.of("give.when"));
        when.setItems(When.values());
        when.setItemLabelGenerator(PolicyForm::named);
        attempts.addValueChangeListener(change -> changed());
        perDay.addValueChangeListener(change -> changed());
        delay.addValueChangeListener(change -> changed());
        weekends.addValueChangeListener(change -> changed());
        counts.addValueChangeListener(change -> changed());
        when.addValueChangeListener(change -> changed());
        key.addValueChangeListener(change -> changed());
        back.addValueChangeListener(change -> changed());
        fault.addClassName("refusal");
        fault.getElement().setAttribute("role", "alert");
        told.addClassName("told");
        Div daily = TimesFields.row(perDay, weekends);
        NativeDetails more = new NativeDetails(
                Words.of("give.more"),
                new Div(
                        TimesFields.row(attempts, counts, delay),
                        TimesFields.row(when, key),
                        TimesFields.row(back),
                        times.late()));
        more.addClassName("more-rules");
        add(purpose, daily, times, more, fault, told);
        purpose.addValueChangeListener(change -> daily.setVisible(change.getValue() == Presets.DRIP));
    }

    private static String named(Presets preset) {
        return switch (preset) {
            case PRACTICE -> Words.of("give.practice");
            case GRADED -> Words.of("give.graded");
            case DRIP -> Words.of("give.drip");
        };
    }

    private static String named(When when) {
        return switch (when) {
            case AT_ONCE -> Words.of("give.at-once");
            case AFTER_CLOSING -> Words.of("give.after-closing");
            case NEVER -> Words.of("give.never");
        };
    }

    /** Tells of every change that leaves rules that can be. */
    void onChange(Consumer<Policy> told) {
        listener = told;
    }

    /** The class by whose clocks it opens and closes. */
    void in(Course other) {
        course = other;
        changed();
    }

    void show(Policy policy) {
        filling = true;
        purpose.setValue(Presets.of(policy.sort()));
        if (policy.sort() instanceof Sort.Drip drip) {
            perDay.setValue(drip.perDay());
            weekends.setValue(drip.weekends());
        }
        times.show(policy.times());
        int allowed = policy.repeats().allowed();
        attempts.setValue(allowed == 0 ? null : allowed);
        counts.setValue(policy.repeats().counts());
        delay.setValue((int) policy.repeats().delay().toMinutes());
        when.setValue(policy.showing().when());
        key.setValue(policy.showing().key());
        back.setValue(policy.back());
        filling = false;
        changed();
    }

    private void changed() {
        if (filling) {
            return;
        }
        counts.setVisible(!Objects.equals(attempts.getValue(), 1));
        delay.setVisible(!Objects.equals(attempts.getValue(), 1));
        key.setVisible(when.getValue() != When.NEVER);
        String why = fault();
        times.mark(why.equals(Words.of("give.needs-start")) ? why : "", shutting(why) ? why : "");
        fault.setText(why);
        fault.setVisible(!why.isEmpty());
        told.removeAll();
        policy().ifPresent(policy -> {
            told.add(
                    new H2(Words.of("give.told")),
                    RuleWords.list(policy, new Window(policy, course.zone(), Extra.NONE, size), course.zone()),
                    zone());
            listener.accept(policy);
        });
    }

    private Paragraph zone() {
        Paragraph zone = new Paragraph(Words.of("desk.zone", course.zone().getId()));
        zone.addClassNames("small", "quiet");
        return zone;
    }

    /** Whether what is wrong is wrong with the time of closing. */
    private static boolean shutting(String fault) {
        return fault.equals(Words.of("give.closes-first")) || fault.equals(Words.of("give.needs-end"));
    }

    /** What is wrong, where something is; brings what has to be changed into view, with the focus in it. */
    String lookAgain() {
        String why = fault();
        if (shutting(why)) {
            times.focusCloses();
        } else if (why.equals(Words.of("give.needs-start"))) {
            times.focusOpens();
        }
        return why;
    }

    /** Why these rules can't be; empty where they can. */
    private String fault() {
        String clock = times.fault();
        if (!clock.isEmpty()) {
            return clock;
        }
        if (attempts.isInvalid() || delay.isInvalid() || perDay.isInvalid() && purpose.getValue() == Presets.DRIP) {
            return Words.of("give.numbers");
        }
        if (when.getValue() == When.AFTER_CLOSING && times.closes() == null) {
            return Words.of("give.needs-end");
        }
        if (purpose.getValue() == Presets.DRIP && times.opens() == null) {
            return Words.of("give.needs-start");
        }
        return purpose.getValue() == Presets.DRIP && perDay.isEmpty() ? Words.of("give.numbers") : "";
    }

    /** The rules as they are chosen; empty where they can't be, which the form says. */
    Optional<Policy> policy() {
        if (purpose.isEmpty() || !fault().isEmpty()) {
            return Optional.empty();
        }
        When shown = when.getValue();
        return Optional.of(new Policy(
                sort(),
                times.times(),
                new Repeats(
                        attempts.isEmpty() ? 0 : attempts.getValue(),
                        counts.getValue(),
                        Duration.ofMinutes(delay.isEmpty() ? 0 : delay.getValue())),
                new Showing(shown, shown != When.NEVER && key.getValue()),
                back.getValue()));
    }

    private Sort sort() {
        return switch (purpose.getValue()) {
            case PRACTICE -> new Sort.Practice();
            case GRADED -> new Sort.Graded();
            case DRIP -> new Sort.Drip(perDay.getValue(), weekends.getValue());
        };
    }
}
