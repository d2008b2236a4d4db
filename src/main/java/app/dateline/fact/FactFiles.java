package app.dateline.fact;

import app.dateline.article.Article;
import app.dateline.article.ArticleFile;
import app.dateline.fact.Ids.Sort;
import app.dateline.yaml.Fields;
import app.dateline.yaml.Mark;
import app.dateline.yaml.Problems;
import app.dateline.yaml.Yaml;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IllformedLocaleException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Reads a collection: the folder's eight files, whose keys {@code questions/schema} describes. All that is wrong is found
 * in one go; with one problem the whole is refused.
 */
public final class FactFiles {

    private FactFiles() {}

    /** Reads the collection in a folder. The folder's name is the collection's id. */
    public static Reading read(Path folder) {
        String id = String.valueOf(folder.toAbsolutePath().normalize().getFileName());
        Problems problems = new Problems();
        if (!Files.isDirectory(folder)) {
            problems.error(Mark.startOf(id), "missing folder", "expected a folder with " + Folder.COLLECTION);
            return new Reading.Broken(id, problems.errors(), problems.warnings());
        }
        Folder files = new Folder(folder, problems);
        Ids ids = new Ids(problems);
        ids.take(Sort.ARTICLE, files.items(Folder.ARTICLES));
        ids.take(Sort.PARTY, files.items(Folder.PEOPLE));
        ids.take(Sort.PLACE, files.items(Folder.PLACES));
        ids.take(Sort.EVENT, files.items(Folder.EVENTS));
        for (String name : List.of(Folder.DEADLINES, Folder.VENUES, Folder.AIMS)) {
            ids.take(Sort.FACT, files.items(name));
        }
        ids.take(Sort.AIM, files.items(Folder.AIMS));

        Collection about = files.root(Folder.COLLECTION)
                .flatMap(r -> about(id, r, problems))
                .orElse(BLANK);
        EntityReader entities = new EntityReader(ids, problems);
        List<Article> articles = List.copyOf(entities.articles(files.items(Folder.ARTICLES)));
        List<Party> parties = List.copyOf(entities.parties(files.items(Folder.PEOPLE)));
        List<Place> places = List.copyOf(entities.places(files.items(Folder.PLACES)));
        List<Event> events = List.copyOf(entities.events(files.items(Folder.EVENTS)));
        FactBase named = new FactBase(about, articles, parties, places, events, List.of());

        FactReader reader = new FactReader(ids, named, problems);
        List<Fact> facts = new ArrayList<>();
        facts.addAll(reader.deadlines(files.items(Folder.DEADLINES)));
        facts.addAll(reader.venues(files.items(Folder.VENUES)));
        facts.addAll(reader.aims(files.items(Folder.AIMS)));
        reader.replacements(files.items(Folder.DEADLINES));

        if (!problems.none()) {
            return new Reading.Broken(id, problems.errors(), problems.warnings());
        }
        FactBase base = new FactBase(about, articles, parties, places, events, facts);
        new Silences(base, problems).check(files.items(Folder.ARTICLES));
        if (!problems.none()) {
            return new Reading.Broken(id, problems.errors(), problems.warnings());
        }
        new Unused(base, ids, problems).report();
        return new Reading.Sound(base, texts(files), problems.warnings());
    }

    private static Map<String, String> texts(Folder files) {
        Map<String, String> texts = new HashMap<>();
        List<Yaml> articles = files.items(Folder.ARTICLES);
        for (Yaml item : articles == null ? List.<Yaml>of() : articles) {
            if (item instanceof Yaml.Mapping m && m.get("id").orElse(null) instanceof Yaml.Scalar id) {
                ArticleFile.textFile(m).ifPresent(name -> texts.put(id.text(), name));
            }
        }
        return texts;
    }

    private static final Collection BLANK = new Collection("?", "?", "?", "en", "?");

    private static Optional<Collection> about(String id, Yaml root, Problems problems) {
        return Fields.of(root, "a collection", problems, "title", "description", "language", "maintainer")
                .map(f ->
                        new Collection(id, f.text("title"), f.text("description"), language(f), f.text("maintainer")));
    }

    private static String language(Fields f) {
        String tag = f.text("language");
        try {
            return new Locale.Builder().setLanguageTag(tag).build().toLanguageTag();
        } catch (IllformedLocaleException e) {
            f.error("language", "wrong language '" + tag + "'", "expected a tag such as en or pt-BR");
            return tag;
        }
    }
}
