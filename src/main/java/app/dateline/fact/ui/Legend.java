package app.dateline.fact.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import java.util.List;

/** What the signs of a picture mean; the element draws them as the picture does. */
@Tag("dateline-legend")
@JsModule("context://app/dateline-legend.js")
final class Legend extends Component {

    /** @param keys messages; the last word of each is the name of its shape */
    static Legend of(List<String> keys) {
        Legend legend = new Legend();
        record Sign(String shape, String text) {}
        record Data(String name, List<Sign> signs) {}
        legend.getElement()
                .setPropertyBean(
                        "data",
                        new Data(
                                Words.of("picture.legend"),
                                keys.stream()
                                        .map(key -> new Sign(key.substring(key.lastIndexOf('.') + 1), Words.of(key)))
                                        .toList()));
        return legend;
    }
}
