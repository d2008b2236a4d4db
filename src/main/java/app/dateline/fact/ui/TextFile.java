package app.dateline.fact.ui;

import app.dateline.article.Reception;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import java.util.function.Consumer;

/**
 * Chooses a text file, which the browser reads, and watches a field for pastes that are too large, so that neither is
 * sent in vain. What it is told is checked again where it arrives.
 */
@Tag("dateline-text-file")
@JsModule("context://app/text-file.js")
final class TextFile extends Component {

    private static final String TEXT = "event.detail.text";
    private static final String WHY = "event.detail.why";

    /**
     * @param field id of the field that is watched for pastes
     * @param read is given the text of the file
     * @param refused is given why none was taken
     */
    TextFile(String field, Consumer<String> read, Consumer<Reception.Refusal> refused) {
        getElement().setAttribute("label", Words.of("text.file"));
        getElement().setAttribute("most", Integer.toString(Reception.MOST_BYTES));
        getElement().setAttribute("for", field);
        getElement()
                .addEventListener(
                        "text-read",
                        event -> read.accept(event.getEventData().get(TEXT).asString()))
                .addEventData(TEXT);
        getElement()
                .addEventListener(
                        "text-refused",
                        event -> refused.accept(
                                "NOT_UTF_8".equals(event.getEventData().get(WHY).asString())
                                        ? Reception.Refusal.NOT_UTF_8
                                        : Reception.Refusal.TOO_LARGE))
                .addEventData(WHY);
    }
}
