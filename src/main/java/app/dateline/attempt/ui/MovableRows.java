package app.dateline.attempt.ui;

import app.dateline.fact.ui.Words;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The element whose rows are moved by keys, by dragging or by buttons; it draws itself and tells the new order. */
@Tag("dl-rows")
@JsModule("context://app/rows.js")
public final class MovableRows extends Component {

    private List<Integer> order;
    private boolean moved;
    private Runnable onMove = () -> {};

    /** @param prompts what stands fixed beside the rows; empty where the rows are only put in order */
    public MovableRows(List<String> rows, List<String> prompts) {
        order = IntStream.range(0, rows.size()).boxed().toList();
        getElement().setAttribute("rows", array(rows).toString());
        getElement().setAttribute("prompts", array(prompts).toString());
        getElement().setAttribute("words", words().toString());
        getElement()
                .addEventListener(
                        "rows-moved",
                        event -> moved(event.getEventData().get("event.detail").asString()))
                .addEventData("event.detail");
    }

    /** Indexes of the rows as first shown, in the order in which they stand now. */
    public List<Integer> order() {
        return order;
    }

    /** Whether any row was ever moved. */
    boolean moved() {
        return moved;
    }

    /** Lets the rows stand as somebody left them; anything but an order of all rows is passed over. */
    public void begin(List<Integer> left) {
        if (left.stream().sorted().toList().equals(order.stream().sorted().toList())) {
            order = List.copyOf(left);
            moved = true;
            getElement().setAttribute("order", joined(order));
        }
    }

    /** @param heard run at every move */
    void onMove(Runnable heard) {
        this.onMove = heard;
    }

    /** Takes over an order that the browser tells; anything but an order of all rows is passed over. */
    public void moved(String told) {
        if (!told.matches("\\d{1,3}(,\\d{1,3})*")) {
            return;
        }
        List<Integer> next =
                Arrays.stream(told.split(",", -1)).map(Integer::valueOf).toList();
        if (next.stream().sorted().toList().equals(order.stream().sorted().toList())) {
            order = next;
            moved = true;
            onMove.run();
        }
    }

    private static ArrayNode array(List<String> texts) {
        ArrayNode array = JsonNodeFactory.instance.arrayNode();
        texts.forEach(array::add);
        return array;
    }

    private static ObjectNode words() {
        ObjectNode words = JsonNodeFactory.instance.objectNode();
        words.put("up", Words.of("rows.up"));
        words.put("down", Words.of("rows.down"));
        words.put("row", Words.of("rows.row"));
        words.put("place", Words.of("rows.place"));
        words.put("beside", Words.of("rows.beside"));
        words.put("spare", Words.of("rows.spare"));
        words.put("hint", Words.of("rows.hint"));
        return words;
    }

    static String joined(List<Integer> order) {
        return order.stream().map(String::valueOf).collect(Collectors.joining(","));
    }
}
