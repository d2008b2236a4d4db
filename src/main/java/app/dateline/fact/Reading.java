package app.dateline.fact;

import app.dateline.yaml.Problem;
import java.util.List;
import java.util.Map;

/** What came of reading a collection: the whole of it, or all that is wrong with it. Never a part. */
public sealed interface Reading {

    /** Name of the collection's folder. */
    String collection();

    /** What a curator should look at. */
    List<Problem> warnings();

    /**
     * A base that may be used.
     *
     * @param texts names of the files that hold the articles' texts where somebody has them, by article, as far as told
     */
    record Sound(FactBase base, Map<String, String> texts, List<Problem> warnings) implements Reading {
        public Sound {
            texts = Map.copyOf(texts);
            warnings = List.copyOf(warnings);
        }

        @Override
        public String collection() {
            return base.about().id();
        }
    }

    /**
     * A collection that is refused.
     *
     * @param problems all that is wrong, at least one, by file and line
     */
    record Broken(String collection, List<Problem> problems, List<Problem> warnings) implements Reading {
        public Broken {
            problems = List.copyOf(problems);
            warnings = List.copyOf(warnings);
            if (problems.isEmpty()) {
                throw new IllegalArgumentException("'" + collection + "' is not broken: it has no problem");
            }
        }
    }
}
