package app.dateline.item;

import app.dateline.fact.Aim;
import app.dateline.fact.Fact;
import app.dateline.fact.FactBase;
import app.dateline.fact.Slot;
import app.dateline.fact.Value;
import app.dateline.item.Fault.Reason;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Whether a question about sources is fair: the base proves the key of the source or claim that is keyed, and proves of
 * each of the others that it is none. What the base merely doesn't know proves nothing.
 */
final class SourceCheck {

    private final FactBase base;
    private final Asks asks;
    private final Answers answers;
    private final SourceViews views;
    private final Naming naming;
    private final Likeness likeness;

    SourceCheck(FactBase base, Asks asks, Answers answers, SourceViews views, Naming naming) {
        this.answers = answers;
        this.base = base;
        this.asks = asks;
        this.views = views;
        this.naming = naming;
        this.likeness = new Likeness(base);
    }

    /** The first rule that the item breaks, or nothing; one that asks after a source's answer is judged as a choice. */
    Optional<Fault> check(Item.SourceCriticism item) {
        return options(item).or(() -> switch (item.matter()) {
            case ACCORDING_TO -> twoSides(item);
            case WHO_SAYS -> whoSays(item);
            case DISAGREE -> disagree(item);
            case NOT_NAMED -> naming(item, false);
            case NAMED -> naming(item, true);
            case OWN_CLAIM -> claims(item, true);
            case REPORTED_CLAIM -> claims(item, false);
        });
    }

    private static Optional<Fault> fault(Reason reason, String detail) {
        return Optional.of(new Fault(reason, detail));
    }

    private Optional<Fault> options(Item.SourceCriticism item) {
        if (item.options().size() < SourceSheet.LEAST) {
            return fault(Reason.TOO_FEW_OPTIONS, item.options().size() + " options");
        }
        Set<String> texts = new HashSet<>();
        Set<Value> values = new HashSet<>();
        for (Option option : item.options()) {
            if (!texts.add(option.text()) || !values.add(option.value())) {
                return fault(Reason.OPTIONS_EQUAL, option.text());
            }
            if (option.facts().stream().anyMatch(r -> base.findFact(r.id()).isEmpty())) {
                return fault(Reason.OPTION_UNSOURCED, option.text());
            }
        }
        return Optional.empty();
    }

    /** Where no wrong option is what another source says, nothing is learnt about sources. */
    private Optional<Fault> twoSides(Item.SourceCriticism item) {
        Query query = item.head().asks();
        boolean other = false;
        for (int i = 0; i < item.options().size(); i++) {
            Value value = item.options().get(i).value();
            other |= i != item.key() && answers.surely(item.head().kind(), anyone(query), null, value);
        }
        return other ? Optional.empty() : fault(Reason.TOO_FEW_OPTIONS, "no other side among the options");
    }

    private static Query anyone(Query query) {
        return new Query(
                query.asked(),
                query.given().stream().filter(g -> g.slot() != Slot.CLAIMANT).toList());
    }

    /** The question on which sources differ: its slot, and what is given of the event. */
    private Query disputed(Item.SourceCriticism item) {
        Slot slot = asks.all().stream()
                .filter(a -> a.id().equals(item.head().ask()))
                .findFirst()
                .orElseThrow()
                .hides();
        return new Query(
                slot,
                item.head().asks().given().stream()
                        .filter(g -> g.slot() != slot)
                        .toList());
    }

    private Optional<Fault> whoSays(Item.SourceCriticism item) {
        Query query = disputed(item);
        Optional<Value> said = item.head().asks().given(query.asked());
        List<SourceViews.View> all = views.views(item.head().kind(), query);
        SourceViews.@Nullable View right = view(all, only(item.options().get(item.key())));
        if (right == null || said.isEmpty() || !right.value().equals(said.get())) {
            return fault(Reason.KEY_IS_NO_ANSWER, item.options().get(item.key()).text());
        }
        for (Option option : wrong(item)) {
            SourceViews.@Nullable View view = view(all, only(option));
            boolean apart = view == null ? views.before(query).contains(only(option)) : view.side() != right.side();
            if (!apart) {
                return fault(Reason.DISTRACTOR_IS_AN_ANSWER, option.text());
            }
        }
        return Optional.empty();
    }

    private Optional<Fault> disagree(Item.SourceCriticism item) {
        Query query = disputed(item);
        List<SourceViews.View> all = views.views(item.head().kind(), query);
        for (int i = 0; i < item.options().size(); i++) {
            Option option = item.options().get(i);
            if (!(option.value() instanceof Value.OfArticles pair)
                    || pair.articles().size() != 2) {
                return fault(Reason.OPTIONS_UNLIKE, option.text());
            }
            List<SourceViews.View> two = pair.articles().stream()
                    .flatMap(a -> Optional.ofNullable(view(all, a)).stream())
                    .toList();
            boolean differ = two.size() == 2 && two.get(0).side() != two.get(1).side();
            boolean agree = two.size() == 2 && two.get(0).side() == two.get(1).side()
                    || two.size() == 1
                            && pair.articles().stream()
                                    .anyMatch(a -> views.before(query).contains(a));
            if (i == item.key() && !differ) {
                return fault(Reason.KEY_IS_NO_ANSWER, option.text());
            }
            if (i != item.key() && !agree) {
                return fault(Reason.DISTRACTOR_IS_AN_ANSWER, option.text());
            }
        }
        return Optional.empty();
    }

    private Optional<Fault> naming(Item.SourceCriticism item, boolean keyNames) {
        Value value = item.head().asks().given().getFirst().value();
        List<String> silent = naming.silent(value);
        List<String> named =
                naming.naming(value).stream().map(Naming.Named::article).toList();
        for (int i = 0; i < item.options().size(); i++) {
            String article = only(item.options().get(i));
            boolean names = (i == item.key()) == keyNames;
            if (!(names ? named : silent).contains(article)) {
                return fault(
                        i == item.key() ? Reason.KEY_IS_NO_ANSWER : Reason.DISTRACTOR_IS_AN_ANSWER,
                        item.options().get(i).text());
            }
        }
        return Optional.empty();
    }

    private Optional<Fault> claims(Item.SourceCriticism item, boolean own) {
        String article = item.head().attribution();
        if (article == null
                || !item.head().stem().contains(base.article(article).citedAs())) {
            return fault(Reason.SOURCE_NOT_NAMED, item.head().stem());
        }
        List<Aim> shown = new ArrayList<>();
        for (Option option : item.options()) {
            Fact fact = base.fact(option.facts().getFirst().id());
            if (!(fact instanceof Aim aim)
                    || !aim.articles().contains(article)
                    || !option.value().equals(new Value.OfPhrase(aim.aim()))) {
                return fault(Reason.OPTION_UNSOURCED, option.text());
            }
            if (shown.stream().anyMatch(s -> views.alike(s, aim))) {
                return fault(Reason.OPTIONS_OVERLAP, option.text());
            }
            shown.add(aim);
        }
        Aim right = shown.get(item.key());
        String claimant = right.head().claimant();
        if (own != (claimant == null) || (!own && views.makes(article, right))) {
            return fault(Reason.KEY_IS_NO_ANSWER, item.options().get(item.key()).text());
        }
        for (Aim aim : shown) {
            if (aim == right) {
                continue;
            }
            String other = aim.head().claimant();
            boolean answers = own
                    ? other == null || views.makes(article, aim)
                    : views.mayBeOf(article, aim, Objects.requireNonNull(claimant), likeness);
            if (answers) {
                return fault(Reason.DISTRACTOR_IS_AN_ANSWER, aim.id());
            }
        }
        boolean named = claimant == null
                || item.head().stem().contains(base.party(claimant).name());
        return named
                ? Optional.empty()
                : fault(Reason.CLAIMANT_NOT_NAMED, item.head().stem());
    }

    private static List<Option> wrong(Item.SourceCriticism item) {
        List<Option> wrong = new ArrayList<>(item.options());
        wrong.remove(item.key());
        return wrong;
    }

    private static String only(Option option) {
        return option.value() instanceof Value.OfArticles one && one.articles().size() == 1
                ? one.articles().getFirst()
                : "";
    }

    private static SourceViews.@Nullable View view(List<SourceViews.View> all, String article) {
        return all.stream().filter(v -> v.article().equals(article)).findFirst().orElse(null);
    }
}
