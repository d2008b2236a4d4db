package app.dateline.article;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SequencedMap;

/**
 * An article's text held against what is known of the article: which paragraph is which, how they differ, and where each
 * cited passage stands. Nothing is guessed: a paragraph or a passage that can't be told for sure is said to be in doubt.
 */
public final class TextCheck {

    /** The share of cited passages below which a text is held to be that of another article. */
    public static final double LEAST_SHARE = 0.25;

    private final ArticleText text;
    private final Alignment places;
    private final List<Difference> differences = new ArrayList<>();
    private final SequencedMap<Cited, Sighting> sightings = new LinkedHashMap<>();

    private TextCheck(ArticleText text, Alignment places) {
        this.text = text;
        this.places = places;
    }

    /**
     * Checks a text.
     *
     * @param citations all that are made from the article; those of other articles are passed over
     */
    public static TextCheck of(Article article, Collection<Citation> citations, ArticleText text) {
        List<Cited> cited = citations.stream()
                .filter(c -> c.article().equals(article.id()))
                .map(Cited::by)
                .distinct()
                .sorted(Comparator.comparingInt(Cited::paragraph))
                .toList();
        ParagraphLikeness likeness = new ParagraphLikeness(article, cited, text);
        Alignment places =
                new Alignment(article.paragraphs().size(), text.paragraphs().size(), likeness);
        TextCheck check = new TextCheck(text, places);
        check.compare(article, likeness);
        cited.forEach(c -> check.sightings.put(c, check.sighting(c)));
        return check;
    }

    public ArticleText text() {
        return text;
    }

    /** Where paragraphs differ, in the article's order, those that were added last; none where all are as they should be. */
    public List<Difference> differences() {
        return List.copyOf(differences);
    }

    /** What the text has of each cited passage, by paragraph. */
    public List<Sighting> sightings() {
        return List.copyOf(sightings.values());
    }

    /** The cited passages that are where they should be, exactly once. */
    public List<Sighting.Found> found() {
        return sightings.values().stream()
                .filter(Sighting.Found.class::isInstance)
                .map(Sighting.Found.class::cast)
                .toList();
    }

    /** The cited passages that are not. */
    public List<Sighting> lost() {
        return sightings.values().stream()
                .filter(s -> !(s instanceof Sighting.Found))
                .toList();
    }

    /** The place of a passage in the text, if it stands there exactly once, and in its paragraph. */
    public Optional<Sighting.Found> found(Cited cited) {
        return Optional.ofNullable(sightings.get(cited))
                .filter(Sighting.Found.class::isInstance)
                .map(Sighting.Found.class::cast);
    }

    /** The text's own paragraph of that number. */
    public String line(int line) {
        return text.paragraphs().get(line - 1);
    }

    /** Where a paragraph of the article stands in the text, from 1, if that is sure. */
    public OptionalInt lineOf(int number) {
        OptionalInt place = places.placeOf(number - 1);
        return place.isPresent() ? OptionalInt.of(place.getAsInt() + 1) : place;
    }

    /** Whether every passage is found and every paragraph is as it should be. */
    public boolean sound() {
        return differences.isEmpty() && lost().isEmpty();
    }

    /** Whether so little of the article is in the text that it must be another one. */
    public boolean foreign() {
        return sightings.isEmpty() ? false : found().size() < LEAST_SHARE * sightings.size();
    }

    private void compare(Article article, ParagraphLikeness likeness) {
        for (int i = 0; i < article.paragraphs().size(); i++) {
            int number = i + 1;
            OptionalInt line = lineOf(number);
            if (places.gone().contains(i)) {
                differences.add(new Difference.Gone(number));
            } else if (line.isPresent()) {
                if (places.moved(i)) {
                    differences.add(new Difference.Moved(number, line.getAsInt()));
                }
                likeness.altered(number, line.getAsInt()).ifPresent(differences::add);
            }
        }
        runs(places.doubtful()).forEach(run -> {
            int gone = (int) run.stream().filter(places::lacks).count();
            differences.add(new Difference.Doubtful(run.stream().map(i -> i + 1).toList(), gone));
        });
        places.added().forEach(j -> differences.add(new Difference.Added(j + 1)));
    }

    private static List<List<Integer>> runs(List<Integer> numbers) {
        List<List<Integer>> runs = new ArrayList<>();
        for (int number : numbers) {
            if (runs.isEmpty() || runs.getLast().getLast() != number - 1) {
                runs.add(new ArrayList<>());
            }
            runs.getLast().add(number);
        }
        return runs;
    }

    private Sighting sighting(Cited cited) {
        int own = lineOf(cited.paragraph()).orElse(0);
        if (own > 0) {
            switch (Passage.find(cited.locator(), line(own))) {
                case Passage.Found f -> {
                    return new Sighting.Found(cited, own, f.start(), f.end());
                }
                case Passage.Ambiguous a -> {
                    return new Sighting.Unclear(cited, own, a.words(), a.count());
                }
                case Passage.NotFound n -> {
                    // Perhaps it stands elsewhere, or nearly.
                }
            }
        }
        return elsewhere(cited).or(() -> near(cited, own)).orElseGet(() -> new Sighting.Gone(cited));
    }

    /** A single word may stand anywhere by chance. */
    private Optional<Sighting> elsewhere(Cited cited) {
        List<Sighting> found = new ArrayList<>();
        if (ParagraphLikeness.words(cited.locator()) >= 3) {
            for (int line = 1; line <= text.paragraphs().size(); line++) {
                if (Passage.find(cited.locator(), line(line)) instanceof Passage.Found f) {
                    found.add(new Sighting.Elsewhere(cited, line, f.start(), f.end()));
                }
            }
        }
        return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
    }

    /** In its own paragraph if that is known, else in the whole text, where it must be a good deal nearer. */
    private Optional<Sighting> near(Cited cited, int own) {
        Optional<Nearby> near = own == 0 ? Optional.empty() : Nearby.to(cited.locator(), line(own));
        int at = own;
        for (int line = 1;
                near.isEmpty() && own == 0 && line <= text.paragraphs().size();
                line++) {
            near = Nearby.to(cited.locator(), line(line)).filter(n -> n.likeness() > (1 + Nearby.LEAST) / 2);
            at = line;
        }
        int line = at;
        return near.map(n -> new Sighting.Near(cited, line, n.start(), n.end()));
    }
}
