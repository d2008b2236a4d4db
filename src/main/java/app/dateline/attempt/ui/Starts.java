package app.dateline.attempt.ui;

import app.dateline.attempt.service.Starting;
import app.dateline.fact.ui.Words;
import com.vaadin.flow.component.Component;
import java.util.function.Consumer;

/** What follows the wish to start a quiz. */
final class Starts {

    private Starts() {}

    /** Opens the first question, or tells why there is none. */
    static void follow(Component from, Starting starting, Consumer<String> tell) {
        switch (starting) {
            case Starting.Started started ->
                from.getUI()
                        .ifPresent(ui -> ui.navigate(
                                QuestionView.class,
                                QuizAddress.of(started.sitting().id())));
            case Starting.Refused refused -> tell.accept(Words.of(refused.reason()));
        }
    }
}
