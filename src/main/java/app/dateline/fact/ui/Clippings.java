package app.dateline.fact.ui;

import app.dateline.article.Citation;
import app.dateline.fact.Disagreement;
import app.dateline.fact.FactBase;
import app.dateline.fact.Kind;
import app.dateline.fact.Value;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A short stack of clippings: the first open, those that agree folded under it; below, of each source that says otherwise
 * one open and its further ones folded.
 */
public final class Clippings extends Div {

    /**
     * @param base where the articles are described; a passage whose article is gone from it is left out
     * @param fold message key of the fold's line, with the number of passages in it
     * @param agreeing passages that prove the same, the most important one first
     * @param otherwise passages that say otherwise, from {@link #against}
     */
    public Clippings(FactBase base, Kind kind, String fold, List<Citation> agreeing, List<Citation> otherwise) {
        addClassName("clips");
        List<Clipping> same = clippings(base, kind, agreeing);
        same.stream().findFirst().ifPresent(this::add);
        if (same.size() > 1) {
            add(folded(fold, same.subList(1, same.size())));
        }
        List<Citation> others = otherwise.stream()
                .filter(citation -> base.findArticle(citation.article()).isPresent())
                .toList();
        if (!others.isEmpty()) {
            Map<String, List<Citation>> bySource = others.stream()
                    .collect(Collectors.groupingBy(Citation::article, LinkedHashMap::new, Collectors.toList()));
            Paragraph line = new Paragraph(Words.of("clip.otherwise", bySource.size()));
            line.addClassName("otherwise");
            add(line);
            bySource.values().forEach(passages -> {
                List<Clipping> clippings = clippings(base, kind, passages);
                add(clippings.getFirst());
                if (clippings.size() > 1) {
                    add(folded("clip.more-here", clippings.subList(1, clippings.size())));
                }
            });
        }
    }

    /** The passages that give another answer than the facts named here, where the sources disagree about the value. */
    public static List<Citation> against(FactBase base, List<Value> values, List<String> facts) {
        return Disagreement.against(base, values, facts);
    }

    private static NativeDetails folded(String words, List<Clipping> clippings) {
        Div rest = new Div(clippings.toArray(Component[]::new));
        rest.addClassName("clips");
        return new NativeDetails(Words.of(words, clippings.size()), rest);
    }

    private static List<Clipping> clippings(FactBase base, Kind kind, List<Citation> citations) {
        Map<String, Clipping> byPassage = new LinkedHashMap<>();
        for (Citation citation : citations) {
            base.findArticle(citation.article())
                    .ifPresent(article -> byPassage.putIfAbsent(
                            citation.article() + ' ' + citation.paragraph() + ' ' + citation.gist(),
                            new Clipping(article, citation, kind)));
        }
        return List.copyOf(byPassage.values());
    }
}
