package app.dateline.attempt.ui;

import app.dateline.attempt.Feedback;
import app.dateline.attempt.Response;
import app.dateline.fact.FactBase;
import app.dateline.fact.ui.Words;
import app.dateline.item.WorldMap;
import com.vaadin.flow.component.combobox.ComboBox;
import java.util.Comparator;
import java.util.Optional;

/** A place to show by its country, from a list. */
final class Regions extends AnswerForm {

    private final ComboBox<WorldMap.Country> list = new ComboBox<>();

    Regions(WorldMap world) {
        list.addClassName("entry");
        list.setAriaLabelledBy(QuestionView.STEM);
        list.setHelperText(Words.of("map.country"));
        list.setItems(world.countries().stream()
                .sorted(Comparator.comparing(WorldMap.Country::name))
                .toList());
        list.setItemLabelGenerator(WorldMap.Country::name);
        list.addValueChangeListener(change -> list.setInvalid(false));
        add(list);
    }

    @Override
    Optional<Response> response() {
        return list.getOptionalValue().map(country -> new Response.Region(country.id()));
    }

    @Override
    String prompt() {
        return Words.of("map.prompt");
    }

    @Override
    void refuse(String why) {
        list.setErrorMessage(why);
        list.setInvalid(true);
        list.focus();
    }

    @Override
    void close(Response given) {
        list.setInvalid(false);
        if (given instanceof Response.Region region) {
            list.setHelperText(Words.of("option.yours"));
            list.getListDataView()
                    .getItems()
                    .filter(country -> country.id().equals(region.country()))
                    .findFirst()
                    .ifPresent(list::setValue);
        } else {
            list.setHelperText(Words.of("given.skipped"));
        }
        list.setReadOnly(true);
    }

    @Override
    void reveal(FactBase base, Feedback feedback) {
        close(feedback.answer().response());
        addClassNames("revealed", Verdicts.style(feedback.answer()));
    }
}
