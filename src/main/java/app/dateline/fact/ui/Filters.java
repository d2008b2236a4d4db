package app.dateline.fact.ui;

import app.dateline.fact.FactBase;
import app.dateline.fact.Kind;
import app.dateline.fact.Party;
import app.dateline.fact.Shown;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.checkbox.CheckboxGroupVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.function.SerializableRunnable;
import com.vaadin.flow.router.QueryParameters;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Which facts a picture shows, to be chosen: by kind, by who has a part in them, by source. */
final class Filters extends NativeDetails {

    static final String KIND = "kind";
    static final String ACTOR = "actor";
    static final String ARTICLE = "article";

    private static final int LONGEST = 60;

    /** @param missing what is said where the address asks for none of the choices */
    private record Choice(String parameter, String label, String all, String missing) {}

    private static final Choice BY_ACTOR =
            new Choice(ACTOR, "picture.actor", "picture.anyone", "picture.unknown.actor");
    private static final Choice BY_ARTICLE =
            new Choice(ARTICLE, "picture.article", "picture.any-article", "picture.unknown.article");

    private final CheckboxGroup<Kind> kinds = new CheckboxGroup<>();
    private final Select<String> actor = new Select<>();
    private final Select<String> article = new Select<>();
    private final List<String> unknown = new ArrayList<>();

    /** @param offered kinds to choose among; none leaves that choice out */
    Filters(FactBase base, List<Kind> offered, QueryParameters query, SerializableRunnable changed) {
        addClassName("picture-filters");
        setSummaryText(Words.of("picture.filters"));
        Div choices = new Div();
        kinds.setLabel(Words.of("picture.kinds"));
        kinds.setItems(offered);
        kinds.setItemLabelGenerator(Words::of);
        kinds.addThemeVariants(CheckboxGroupVariant.AURA_HORIZONTAL);
        select(actor, BY_ACTOR, query, actors(base));
        select(article, BY_ARTICLE, query, articles(base));
        if (!offered.isEmpty()) {
            Set<Kind> ticked = new HashSet<>();
            for (String asked : query.getParameters(KIND)) {
                Optional<Kind> kind = offered.stream()
                        .filter(o -> o.name().equalsIgnoreCase(asked))
                        .findFirst();
                kind.ifPresentOrElse(ticked::add, () -> miss("picture.unknown.kind", asked));
            }
            kinds.setValue(ticked);
            choices.add(kinds);
        }
        choices.add(actor, article);
        setContent(choices);
        setOpen(!shown().equals(Shown.ALL));
        kinds.addValueChangeListener(change -> changed.run());
        actor.addValueChangeListener(change -> changed.run());
        article.addValueChangeListener(change -> changed.run());
    }

    Shown shown() {
        return new Shown(kinds.getValue(), chosen(actor), chosen(article));
    }

    /** What of it belongs into the address. */
    QueryParameters query(FactBase base, boolean several) {
        Map<String, List<String>> query = new LinkedHashMap<>();
        if (several) {
            query.put("collection", List.of(base.about().id()));
        }
        Set<Kind> ticked = kinds.getValue();
        if (!ticked.isEmpty()) {
            query.put(KIND, ticked.stream().sorted().map(Icon::style).toList());
        }
        String who = chosen(actor);
        if (who != null) {
            query.put(ACTOR, List.of(who));
        }
        String source = chosen(article);
        if (source != null) {
            query.put(ARTICLE, List.of(source));
        }
        return new QueryParameters(query);
    }

    /** What the address asked for that is no choice here, in sentences. */
    List<String> unknown() {
        return List.copyOf(unknown);
    }

    /** What comes from outside, short enough to be shown. */
    static String cut(String text) {
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST) + "…";
    }

    private void miss(String message, String asked) {
        unknown.add(Words.of(message, cut(asked)));
    }

    private void select(Select<String> select, Choice choice, QueryParameters query, Map<String, String> names) {
        String all = Words.of(choice.all);
        select.setLabel(Words.of(choice.label));
        select.setEmptySelectionAllowed(true);
        select.setEmptySelectionCaption(all);
        select.setPlaceholder(all);
        select.setItems(names.keySet());
        // Vaadin asks for the name of the empty choice, too.
        select.setItemLabelGenerator(id -> id == null ? all : names.getOrDefault(id, id));
        Optional<String> asked = query.getSingleParameter(choice.parameter).filter(id -> !id.isBlank());
        asked.filter(names::containsKey).ifPresent(select::setValue);
        asked.filter(id -> !names.containsKey(id)).ifPresent(id -> miss(choice.missing, id));
    }

    private static @Nullable String chosen(Select<String> select) {
        String value = select.getValue();
        return value == null || value.isEmpty() ? null : value;
    }

    /** Those who have a part in some fact, by name. */
    private static Map<String, String> actors(FactBase base) {
        Set<String> named = base.facts().stream().flatMap(Shown::parties).collect(Collectors.toSet());
        return base.parties().stream()
                .filter(p -> named.stream().anyMatch(q -> base.belongs(q, p.id())))
                .sorted(java.util.Comparator.comparing(Filters::sorted))
                .collect(Collectors.toMap(
                        Party::id, p -> FactWords.sentence(p.name()), (a, b) -> a, LinkedHashMap::new));
    }

    private static String sorted(Party party) {
        return party.name().replaceFirst("^the ", "").toLowerCase(java.util.Locale.ROOT);
    }

    private static Map<String, String> articles(FactBase base) {
        return base.articles().stream()
                .collect(Collectors.toMap(a -> a.id(), a -> a.title(), (a, b) -> a, LinkedHashMap::new));
    }
}
