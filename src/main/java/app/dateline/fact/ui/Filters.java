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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Which facts a picture shows, to be chosen: by kind, by who has a part in them, by source. */
final class Filters extends NativeDetails {

    private static final String KIND = "kind";
    private static final String ACTOR = "actor";
    private static final String ARTICLE = "article";

    private final CheckboxGroup<Kind> kinds = new CheckboxGroup<>();
    private final Select<String> actor = new Select<>();
    private final Select<String> article = new Select<>();

    /** @param offered kinds to choose among; none leaves that choice out */
    Filters(FactBase base, List<Kind> offered, QueryParameters query, SerializableRunnable changed) {
        addClassName("picture-filters");
        setSummaryText(Words.of("picture.filters"));
        Div choices = new Div();
        kinds.setLabel(Words.of("picture.kinds"));
        kinds.setItems(offered);
        kinds.setItemLabelGenerator(Words::of);
        kinds.addThemeVariants(CheckboxGroupVariant.AURA_HORIZONTAL);
        select(actor, "picture.actor", "picture.anyone", actors(base));
        select(article, "picture.article", "picture.any-article", articles(base));
        if (!offered.isEmpty()) {
            kinds.setValue(query.getParameters(KIND).stream()
                    .flatMap(k -> offered.stream().filter(o -> o.name().equalsIgnoreCase(k)))
                    .collect(Collectors.toSet()));
            choices.add(kinds);
        }
        query.getSingleParameter(ACTOR)
                .filter(id -> actors(base).containsKey(id))
                .ifPresent(actor::setValue);
        query.getSingleParameter(ARTICLE)
                .filter(id -> articles(base).containsKey(id))
                .ifPresent(article::setValue);
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

    private static void select(Select<String> select, String label, String all, Map<String, String> names) {
        select.setLabel(Words.of(label));
        select.setEmptySelectionAllowed(true);
        select.setEmptySelectionCaption(Words.of(all));
        select.setPlaceholder(Words.of(all));
        select.setItems(names.keySet());
        // Vaadin asks for the name of the empty choice, too.
        select.setItemLabelGenerator(id -> id == null ? Words.of(all) : names.getOrDefault(id, id));
    }

    private static @Nullable String chosen(Select<String> select) {
        String value = select.getValue();
        return value == null || value.isEmpty() ? null : value;
    }

    /** Those who have a part in some fact, by name. */
    private static Map<String, String> actors(FactBase base) {
        return base.parties().stream()
                .filter(p ->
                        base.facts().stream().anyMatch(f -> Shown.parties(f).anyMatch(q -> base.belongs(q, p.id()))))
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
