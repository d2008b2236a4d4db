package app.dateline.item;

import app.dateline.article.Citation;
import app.dateline.fact.Fact;
import app.dateline.fact.FactBase;
import app.dateline.fact.Slot;
import app.dateline.fact.Value;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;

/** Questions on which sources differ: who says so, and which two disagree. */
final class WhoSays {

    private final SourceViews views;
    private final Phrasing phrasing;
    private final SourceWords words;
    private final Map<String, Integer> places = new HashMap<>();

    WhoSays(FactBase base, SourceViews views, Phrasing phrasing, SourceWords words) {
        this.views = views;
        this.phrasing = phrasing;
        this.words = words;
        base.articles().forEach(a -> places.put(a.id(), places.size()));
    }

    private List<SourceViews.View> viewsOf(Candidate candidate) {
        return views.views(candidate.ask().kind(), candidate.query()).stream()
                .filter(v -> candidate.offers(v.article()))
                .toList();
    }

    Optional<SourceSheet> whoSays(Candidate candidate, Random random) {
        List<SourceViews.View> all = viewsOf(candidate);
        Optional<SourceViews.View> right = all.stream()
                .filter(v -> v.article().equals(candidate.focus())
                        && v.fact().equals(candidate.fact())
                        && v.value().equals(candidate.key()))
                .findFirst();
        Optional<String> claim = words.claim(candidate, candidate.fact(), candidate.key(), all);
        if (right.isEmpty() || claim.isEmpty()) {
            return Optional.empty();
        }
        List<Option> wrong = new ArrayList<>();
        all.stream()
                .filter(v -> v.side() != right.get().side())
                .forEach(v -> wrong.add(source(
                        v.article(),
                        words.answers(v.value(), candidate.ask().hides()),
                        v.fact(),
                        candidate.ask().hides())));
        earlier(candidate).forEach(a -> wrong.add(words.silent(a, words.earlier(a))));
        if (wrong.size() + 1 < SourceSheet.LEAST) {
            return Optional.empty();
        }
        List<Query.Given> given = new ArrayList<>(candidate.query().given());
        given.add(new Query.Given(candidate.ask().hides(), candidate.key()));
        return Optional.of(new SourceSheet(
                words.whoSays(claim.get()),
                phrasing.sourced(claim.get() + ".", candidate.focus()),
                null,
                new Query(Slot.SOURCE, given),
                List.of(candidate.fact()),
                phrasing.evidence(candidate.fact(), candidate.ask().hides(), candidate.focus()),
                source(candidate.focus(), "", candidate.fact(), candidate.ask().hides()),
                SourceSheet.some(wrong, SourceSheet.OPTIONS - 1, random)));
    }

    private List<String> earlier(Candidate candidate) {
        return views.before(candidate.query()).stream()
                .filter(a -> candidate.offers(a))
                .toList();
    }

    Optional<SourceSheet> disagree(Candidate candidate, Random random) {
        List<SourceViews.View> all = viewsOf(candidate);
        Optional<SourceViews.View> one = all.stream()
                .filter(v -> v.article().equals(candidate.focus()) && v.fact().equals(candidate.fact()))
                .findFirst();
        List<SourceViews.View> others = one.map(o -> SourceSheet.some(
                        all.stream().filter(v -> v.side() != o.side()).toList(), 1, random))
                .orElse(List.of());
        Optional<String> question = words.question(candidate, all);
        if (one.isEmpty() || others.isEmpty() || question.isEmpty()) {
            return Optional.empty();
        }
        List<Option> wrong = new ArrayList<>();
        List<String> early = earlier(candidate);
        for (SourceViews.View a : all) {
            for (SourceViews.View b : all) {
                if (before(a.article(), b.article()) && a.side() == b.side()) {
                    wrong.add(pair(a, b, candidate.ask().hides()));
                }
            }
            early.forEach(e -> wrong.add(pair(a, e, candidate.ask().hides())));
        }
        if (wrong.size() + 1 < SourceSheet.LEAST) {
            return Optional.empty();
        }
        Slot slot = candidate.ask().hides();
        List<SourceViews.View> two = Stream.of(one.get(), others.getFirst())
                .sorted(Comparator.comparingInt(v -> place(v.article())))
                .toList();
        List<Citation> evidence = new ArrayList<>(phrasing.evidenceBy(candidate.focus(), candidate.fact(), slot));
        others.forEach(o -> evidence.addAll(phrasing.evidence(o.fact(), slot, o.article())));
        Option key = new Option(
                words.pair(two.get(0).article(), two.get(1).article()),
                new Value.OfArticles(two.stream().map(SourceViews.View::article).toList()),
                "",
                two.stream().map(v -> phrasing.ref(v.fact())).distinct().toList(),
                two.stream()
                        .flatMap(v -> phrasing.evidenceBy(v.article(), v.fact(), slot).stream())
                        .distinct()
                        .toList(),
                false);
        return Optional.of(new SourceSheet(
                words.whichTwo(question.get()),
                words.bothSay(two, slot),
                null,
                new Query(Slot.SOURCE, candidate.query().given()),
                List.of(candidate.fact(), others.getFirst().fact()),
                evidence,
                key,
                SourceSheet.some(wrong, SourceSheet.OPTIONS - 1, random)));
    }

    private int place(String article) {
        return places.getOrDefault(article, -1);
    }

    private boolean before(String one, String other) {
        return place(one) < place(other);
    }

    private Option pair(SourceViews.View one, SourceViews.View other, Slot slot) {
        return new Option(
                words.pair(one.article(), other.article()),
                new Value.OfArticles(List.of(one.article(), other.article())),
                words.agree(one.value(), other.value(), slot),
                Stream.of(one, other)
                        .map(v -> phrasing.ref(v.fact()))
                        .distinct()
                        .toList(),
                Stream.of(one, other)
                        .flatMap(v -> phrasing.evidenceBy(v.article(), v.fact(), slot).stream())
                        .distinct()
                        .toList(),
                false);
    }

    private Option pair(SourceViews.View view, String early, Slot slot) {
        List<String> both =
                before(view.article(), early) ? List.of(view.article(), early) : List.of(early, view.article());
        return new Option(
                words.pair(both.get(0), both.get(1)),
                new Value.OfArticles(both),
                words.earlierOf(early),
                List.of(phrasing.ref(view.fact())),
                phrasing.evidence(view.fact(), slot, view.article()),
                false);
    }

    private Option source(String article, String truth, Fact fact, Slot slot) {
        return new Option(
                words.source(article),
                new Value.OfArticles(List.of(article)),
                truth,
                List.of(phrasing.ref(fact)),
                phrasing.evidenceBy(article, fact, slot),
                false);
    }
}
