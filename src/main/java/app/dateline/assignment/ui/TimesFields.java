package app.dateline.assignment.ui;

import app.dateline.assignment.Policy.Late;
import app.dateline.assignment.Policy.Times;
import app.dateline.fact.ui.Words;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.datetimepicker.DateTimePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** When a set can be answered, to choose: opening, closing, a limit; and apart from that what happens to late answers. */
final class TimesFields extends Div {

    private static final Duration STEP = Duration.ofMinutes(15);

    private static final String MARKED = "marked";

    private final DateTimePicker opens = picker("give.opens", "give.opens-hint");
    private final DateTimePicker closes = picker("give.closes", "give.closes-hint");
    private final IntegerField limit =
            number("give.limit", (int) Times.SHORTEST_LIMIT.toMinutes(), (int) Times.LONGEST_LIMIT.toMinutes());
    private final Select<Late> late = new Select<>();
    private final IntegerField grace = number("give.grace", 1, (int) Times.LONGEST_GRACE.toMinutes());

    TimesFields(Runnable changed) {
        addClassName("times");
        limit.setHelperText(Words.of("give.limit-hint"));
        late.setLabel(Words.of("give.late"));
        late.setItems(Late.values());
        late.setItemLabelGenerator(TimesFields::named);
        late.setValue(Late.REFUSED);
        opens.addValueChangeListener(change -> changed.run());
        closes.addValueChangeListener(change -> changed.run());
        limit.addValueChangeListener(change -> changed.run());
        grace.addValueChangeListener(change -> changed.run());
        late.addValueChangeListener(change -> {
            grace.setVisible(change.getValue() != Late.REFUSED);
            changed.run();
        });
        add(opens, closes, limit);
    }

    /** The fields for late answers, which stand elsewhere. */
    Div late() {
        return row(late, grace);
    }

    private static String named(Late late) {
        return switch (late) {
            case ACCEPTED -> Words.of("give.late-accepted");
            case MARKED -> Words.of("give.late-marked");
            case REFUSED -> Words.of("give.late-refused");
        };
    }

    private static DateTimePicker picker(String label, String hint) {
        DateTimePicker picker = new DateTimePicker(Words.of(label));
        picker.setHelperText(Words.of(hint));
        picker.setStep(STEP);
        // Day before month and 24 hours, as everywhere here.
        picker.setLocale(Locale.UK);
        picker.setDateAriaLabel(Words.of("give.date", Words.of(label)));
        picker.setTimeAriaLabel(Words.of("give.time", Words.of(label)));
        picker.setI18n(new DateTimePicker.DateTimePickerI18n()
                .setBadInputErrorMessage(Words.of("give.time-unread"))
                .setIncompleteInputErrorMessage(Words.of("give.time-half")));
        return picker;
    }

    static IntegerField number(String label, int least, int most) {
        IntegerField field = new IntegerField(Words.of(label));
        field.setMin(least);
        field.setMax(most);
        String range = Words.of("number.range", least, most);
        field.setI18n(new IntegerField.IntegerFieldI18n()
                .setMinErrorMessage(range)
                .setMaxErrorMessage(range)
                .setStepErrorMessage(range)
                .setBadInputErrorMessage(range)
                .setRequiredErrorMessage(range));
        field.addClassName("number-field");
        return field;
    }

    static Div row(Component... fields) {
        Div row = new Div(fields);
        row.addClassName("fields");
        return row;
    }

    void show(Times times) {
        opens.setValue(times.opens());
        closes.setValue(times.closes());
        limit.setValue(times.limit() == null ? null : (int) times.limit().toMinutes());
        late.setValue(times.late());
        grace.setVisible(times.late() != Late.REFUSED);
        grace.setValue(
                times.grace().isZero() ? 1 : Math.max(1, (int) times.grace().toMinutes()));
    }

    @Nullable
    LocalDateTime opens() {
        return opens.getValue();
    }

    @Nullable
    LocalDateTime closes() {
        return closes.getValue();
    }

    /** Says at the fields what is wrong with them by the rules; nothing where that is empty. */
    void mark(String atOpening, String atClosing) {
        mark(opens, atOpening);
        mark(closes, atClosing);
    }

    /** What the field finds wrong by itself, as half a time, stays. */
    private static void mark(DateTimePicker picker, String why) {
        String marked = (String) ComponentUtil.getData(picker, MARKED);
        if (!why.isEmpty()) {
            picker.setErrorMessage(why);
            picker.setInvalid(true);
        } else if (marked != null && marked.equals(picker.getErrorMessage())) {
            picker.setErrorMessage("");
            picker.setInvalid(false);
        }
        ComponentUtil.setData(picker, MARKED, why.isEmpty() ? null : why);
    }

    void focusOpens() {
        opens.focus();
    }

    void focusCloses() {
        closes.focus();
    }

    /** Why these times can't be; empty where they can. */
    String fault() {
        for (DateTimePicker picker : List.of(opens, closes)) {
            if (picker.isInvalid() && picker.isEmpty() && ComponentUtil.getData(picker, MARKED) == null) {
                return Words.of("give.time-half");
            }
        }
        LocalDateTime from = opens();
        LocalDateTime until = closes();
        if (from != null && until != null && !until.isAfter(from)) {
            return Words.of("give.closes-first");
        }
        boolean numbers =
                limit.isInvalid() || late.getValue() != Late.REFUSED && (grace.isInvalid() || grace.isEmpty());
        return numbers ? Words.of("give.numbers") : "";
    }

    Times times() {
        return new Times(
                opens(),
                closes(),
                limit.isEmpty() ? null : Duration.ofMinutes(limit.getValue()),
                late.getValue(),
                late.getValue() == Late.REFUSED ? Duration.ZERO : Duration.ofMinutes(grace.getValue()));
    }
}
