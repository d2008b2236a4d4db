package app.dateline.assignment.ui;

import app.dateline.account.AllowedTo;
import app.dateline.account.Right;
import app.dateline.account.ui.Learner;
import app.dateline.assignment.Code;
import app.dateline.assignment.Student;
import app.dateline.assignment.service.Doorway;
import app.dateline.assignment.service.Entrance;
import app.dateline.assignment.service.Joining;
import app.dateline.assignment.service.Joining.Seat;
import app.dateline.fact.ui.Words;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import com.vaadin.flow.server.VaadinRequest;
import java.util.List;

/** Where students come into a class: by its code and a name, or back by their personal code. */
@Route(JoinView.PATH + "/:code?")
@AllowedTo(Right.ANYBODY)
@StyleSheet("context://app/classes.css")
public final class JoinView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    public static final String PATH = "join";

    private final Joining joining;
    private final Learner learner;
    private final TextField code = field("join.code");
    private final TextField name = field("join.name");
    private final TextField personal = field("join.personal");
    private final Paragraph refusal = alert();
    private final Paragraph notBack = alert();

    JoinView(Joining joining, Learner learner) {
        this.joining = joining;
        this.learner = learner;
        addClassNames("message", "join");
        code.setHelperText(Words.of("join.code-hint", Code.JOIN));
        code.getElement().setAttribute("autocapitalize", "characters");
        name.setHelperText(Words.of("join.name-hint"));
        name.setAutocomplete(Autocomplete.NICKNAME);
        name.setMaxLength(Student.LONGEST_NAME);
        personal.setHelperText(Words.of("join.personal-hint", Code.PERSONAL));
        personal.getElement().setAttribute("autocapitalize", "characters");
    }

    private static Paragraph alert() {
        Paragraph alert = new Paragraph();
        alert.addClassName("refusal");
        alert.getElement().setAttribute("role", "alert");
        return alert;
    }

    private static TextField field(String label) {
        TextField field = new TextField(Words.of(label));
        field.addClassName("field");
        field.setAutocomplete(Autocomplete.OFF);
        field.getElement().setAttribute("enterkeyhint", "go");
        return field;
    }

    @Override
    public String getPageTitle() {
        return Words.of("page.title", Words.of("join.title"));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        String brought = event.getRouteParameters().get("code").orElse("");
        quiet();
        if (brought.isEmpty()) {
            form(Words.of("join.title"), true, true);
            return;
        }
        code.setValue(brought);
        switch (joining.look(brought, learner.id(), from())) {
            case Doorway.Door door -> {
                if (door.here() != null) {
                    here(door);
                } else {
                    form(Words.of("join.class", door.name()), false, door.open());
                }
            }
            case Doorway.WrongCode wrong -> {
                form(Words.of("join.title"), true, true);
                refuse(code, Words.of("join.wrong-code"));
            }
            case Doorway.TooOften often -> {
                form(Words.of("join.title"), true, true);
                refusal.setText(Words.of("join.too-often"));
            }
        }
    }

    private void form(String title, boolean asksForCode, boolean open) {
        removeAll();
        add(new H1(title));
        if (asksForCode) {
            add(code);
        }
        Button join = button("join.go", this::join, name, code);
        join.addThemeVariants(ButtonVariant.PRIMARY);
        Button back = button("join.come-back", this::comeBack, personal);
        Div returning = new Div(personal, notBack, back);
        returning.addClassName("returning");
        if (open) {
            NativeDetails details = new NativeDetails(Words.of("join.have-personal"), returning);
            add(name, refusal, join, details);
            (asksForCode && code.isEmpty() ? code : name).focus();
        } else {
            add(new Paragraph(Words.of("join.not-open")), returning);
            personal.focus();
        }
    }

    /** Enter in the fields does it too. */
    private static Button button(String word, Runnable action, TextField... fields) {
        Button button = new Button(Words.of(word), pressed -> action.run());
        for (TextField field : fields) {
            field.addKeyPressListener(Key.ENTER, pressed -> action.run());
        }
        return button;
    }

    private void here(Doorway.Door door) {
        removeAll();
        Seat seat = door.here();
        if (seat == null) {
            return;
        }
        Button other = new Button(Words.of("join.somebody-else"), pressed -> {
            joining.leave(learner.id(), door.course());
            form(Words.of("join.class", door.name()), false, door.open());
        });
        other.addThemeVariants(ButtonVariant.TERTIARY);
        add(
                new H1(Words.of("join.in", seat.course())),
                new Paragraph(Words.of("join.as", seat.student().name())),
                actions(go(seat.student()), other));
    }

    private void join() {
        after(joining.join(code.getValue(), name.getValue(), learner.id(), from()), refusal);
    }

    private void comeBack() {
        after(joining.comeBack(code.getValue(), personal.getValue(), learner.id(), from()), notBack);
    }

    /** @param beside what was pressed, for what concerns no single field */
    private void after(Entrance entrance, Paragraph beside) {
        quiet();
        switch (entrance) {
            case Entrance.In in -> welcome(in);
            case Entrance.WrongCode e -> refuse(code, Words.of("join.wrong-code"));
            case Entrance.WrongPersonal e -> refuse(personal, Words.of("join.wrong-personal", Code.PERSONAL));
            case Entrance.TooOften e -> beside.setText(Words.of("join.too-often"));
            case Entrance.NameTaken e -> refuse(name, Words.of("join.name-taken"));
            case Entrance.NameUnfit e -> refuse(name, Words.of("join.name-unfit", Student.LONGEST_NAME));
            case Entrance.NotOpen e -> beside.setText(Words.of("join.not-open"));
            case Entrance.Full e -> beside.setText(Words.of("join.full"));
        }
    }

    /** Says it at the field, which waits for another try; beside the button where the field is not there. */
    private void refuse(TextField field, String why) {
        if (field.getParent().isEmpty()) {
            refusal.setText(why);
            return;
        }
        field.setErrorMessage(why);
        field.setInvalid(true);
        field.focus();
    }

    private void quiet() {
        refusal.setText("");
        notBack.setText("");
        List.of(code, name, personal).forEach(field -> field.setInvalid(false));
    }

    private void welcome(Entrance.In in) {
        if (in.personal() == null) {
            getUI().ifPresent(ui ->
                    ui.navigate(ClassView.class, ClassView.address(in.student().course())));
            return;
        }
        removeAll();
        H1 title = new H1(Words.of("join.in", in.course()));
        title.getElement().setAttribute("tabindex", "-1");
        Paragraph shown = new Paragraph(in.personal().shown());
        shown.addClassNames("personal-code", "numbers");
        Div keep = new Div(
                new Paragraph(Words.of("join.your-code", in.student().name())),
                shown,
                new Paragraph(Words.of("join.keep-code")));
        keep.addClassName("keep");
        add(title, keep, actions(go(in.student())));
        title.getElement().callJsFunction("focus");
    }

    private static RouterLink go(Student student) {
        RouterLink link =
                new RouterLink(Words.of("join.to-class"), ClassView.class, ClassView.address(student.course()));
        link.addClassNames("button", "primary");
        return link;
    }

    private static Div actions(com.vaadin.flow.component.Component... actions) {
        Div row = new Div(actions);
        row.addClassName("actions");
        return row;
    }

    private static String from() {
        return VaadinRequest.getCurrent().getRemoteAddr();
    }
}
