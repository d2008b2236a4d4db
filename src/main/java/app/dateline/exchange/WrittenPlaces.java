package app.dateline.exchange;

import app.dateline.fact.FactBase;
import app.dateline.fact.Place;
import app.dateline.item.Item;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Ways to write the places that may earn something where one is asked for. */
final class WrittenPlaces {

    private WrittenPlaces() {}

    /** Names of the key, of what is accepted, of what lies in them and contains them, the key's own name first. */
    static Set<String> of(FactBase base, Item.TypedPlace item) {
        Set<String> forms = new LinkedHashSet<>();
        Place key = base.place(item.key());
        add(forms, base, key);
        Stream<Place> accepted =
                base.places().stream().filter(p -> item.accepted().contains(p.id()));
        accepted.forEach(place -> add(forms, base, place));
        base.places().stream()
                .filter(p -> base.within(p.id(), item.key()) || base.within(item.key(), p.id()))
                .forEach(place -> names(place).forEach(forms::add));
        return forms;
    }

    /** Every name, and the first one with the places around it, as people write it: "Anchorage, Alaska". */
    private static void add(Set<String> forms, FactBase base, Place place) {
        List<String> names = names(place);
        forms.addAll(names);
        StringBuilder with = new StringBuilder(bare(place.name()));
        for (Place container : base.containers(place.id())) {
            forms.add(bare(place.name()) + ", " + bare(container.name()));
            forms.add(with.append(", ").append(bare(container.name())).toString());
        }
    }

    private static List<String> names(Place place) {
        return Stream.concat(Stream.of(place.name()), place.aliases().stream())
                .flatMap(name -> Stream.of(name, bare(name)))
                .distinct()
                .toList();
    }

    private static String bare(String name) {
        return name.startsWith("the ") || name.startsWith("The ") ? name.substring(4) : name;
    }
}
