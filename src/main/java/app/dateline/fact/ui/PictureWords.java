package app.dateline.fact.ui;

import app.dateline.fact.Fact;
import app.dateline.fact.FactBase;
import app.dateline.fact.Shown;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** What the pictures say of facts, and the words that every one of them needs. */
final class PictureWords {

    private PictureWords() {}

    static Map<String, String> common() {
        Map<String, String> words = new LinkedHashMap<>();
        words.put("table", Words.of("picture.table"));
        words.put("none", Words.of("picture.none"));
        words.put("tools", Words.of("picture.tools"));
        words.put("in", Words.of("picture.in"));
        words.put("out", Words.of("picture.out"));
        words.put("all", Words.of("picture.all"));
        words.put("what", Words.of("picture.what"));
        words.put("when", Words.of("picture.when"));
        words.put("status", Words.of("picture.status"));
        words.put("who", Words.of("picture.who"));
        words.put("sources", Words.of("picture.sources"));
        return words;
    }

    /** The parties to facts, each once. */
    static String who(FactBase base, Collection<Fact> facts) {
        return facts.stream()
                .flatMap(Shown::parties)
                .distinct()
                .map(p -> base.party(p).shortName())
                .collect(Collectors.joining(", "));
    }

    /** The publishers of the articles that state facts, each article once. */
    static String sources(FactBase base, Collection<Fact> facts) {
        return facts.stream()
                .flatMap(f -> f.articles().stream())
                .distinct()
                .flatMap(a -> base.findArticle(a).stream())
                .map(Clipping::publisher)
                .collect(Collectors.joining(", "));
    }

    /** What an aim is about; subjects are words of the collection. */
    static String subject(String subject) {
        return subject.replace('-', ' ');
    }
}
