package app.dateline.assignment.ui;

import app.dateline.fact.ui.Words;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import java.time.Duration;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** How much time is left, counted down in the browser from what the server says: clocks of phones are often wrong. */
@Tag("dateline-clock")
@JsModule("context://app/dateline-clock.js")
final class TimeLeft extends Component {

    /** So long before the end what is chosen and not handed in is handed in for the student. */
    static final Duration LAST_CALL = Duration.ofSeconds(2);

    /**
     * @param left what is left now
     * @param lastCall run {@link #LAST_CALL} before the end
     * @param end run at the end
     */
    TimeLeft(Duration left, Runnable lastCall, Runnable end) {
        getElement().setAttribute("left", Long.toString(left.toMillis()));
        getElement().setAttribute("last-call", Long.toString(LAST_CALL.toMillis()));
        ObjectNode words = JsonNodeFactory.instance.objectNode();
        words.put("hours", Words.of("clock.hours", "{0}", "{1}"));
        words.put("minutes", Words.of("clock.minutes", "{0}"));
        words.put("seconds", Words.of("clock.seconds", "{0}"));
        words.put("over", Words.of("clock.over"));
        words.put("five", Words.of("clock.five-minutes"));
        words.put("one", Words.of("clock.one-minute"));
        getElement().setAttribute("words", words.toString());
        getElement().addEventListener("last-call", event -> lastCall.run());
        getElement().addEventListener("time-up", event -> end.run());
    }
}
