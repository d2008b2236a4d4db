package app.dateline.attempt.ui;

import app.dateline.fact.Elsewhere;
import app.dateline.fact.FactBase;
import app.dateline.fact.Place;
import app.dateline.fact.Spelling;
import app.dateline.fact.ui.Words;
import app.dateline.item.WorldMap;
import app.dateline.item.WorldMap.Country;
import com.vaadin.flow.component.combobox.ComboBox;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * The countries of the map in a list, found by their names, by the short names that are common for them, and by the
 * places of the collection that lie in them. Whatever a question asks for, all of them are in it.
 */
final class CountryBox extends ComboBox<Country> {

    private final Map<Country, Set<String>> names = new LinkedHashMap<>();

    /**
     * @param chosen told which country the learner chose
     * @param unknown told what the learner typed and no country is called
     */
    CountryBox(WorldMap world, FactBase base, Consumer<Country> chosen, Consumer<String> unknown) {
        setLabel(Words.of("place.country"));
        setHelperText(Words.of("map.country"));
        world.countries().stream().sorted(Comparator.comparing(Country::name)).forEach(this::add);
        for (Place place : base.places()) {
            world.of(base, place)
                    .ifPresent(country -> Stream.concat(Stream.of(place.name()), place.aliases().stream())
                            .forEach(name -> add(country, name)));
        }
        setItemLabelGenerator(Country::name);
        setItems((country, typed) -> matches(country, Spelling.fold(typed)), names.keySet());
        setAllowCustomValue(true);
        addValueChangeListener(change -> {
            if (change.isFromClient() && change.getValue() != null) {
                chosen.accept(change.getValue());
            }
        });
        addCustomValueSetListener(typed -> {
            Optional<Country> country = named(Spelling.fold(typed.getDetail()));
            setValue(country.orElse(null));
            country.ifPresentOrElse(
                    chosen, () -> unknown.accept(typed.getDetail().strip()));
        });
    }

    private void add(Country country) {
        add(country, country.name());
        Elsewhere.shortNames(country.id()).forEach(name -> add(country, name));
    }

    private void add(Country country, String name) {
        String folded = Spelling.fold(name);
        if (!folded.isEmpty()) {
            names.computeIfAbsent(country, c -> new LinkedHashSet<>()).add(folded);
        }
    }

    /** Whether a word of one of its names begins so. */
    private boolean matches(Country country, String folded) {
        return names.getOrDefault(country, Set.of()).stream()
                .anyMatch(name -> name.startsWith(folded) || name.contains(" " + folded));
    }

    /** The country of that name, or the only one with a name that begins so. */
    Optional<Country> named(String folded) {
        Optional<Country> exact = names.entrySet().stream()
                .filter(e -> e.getValue().contains(folded))
                .map(Map.Entry::getKey)
                .findFirst();
        if (exact.isPresent() || folded.isEmpty()) {
            return exact;
        }
        List<Country> matching =
                names.keySet().stream().filter(c -> matches(c, folded)).toList();
        return matching.size() == 1 ? Optional.of(matching.getFirst()) : Optional.empty();
    }
}
