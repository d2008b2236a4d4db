package app.dateline.article;

import app.dateline.time.Edtf;
import app.dateline.yaml.Fields;
import app.dateline.yaml.Problems;
import app.dateline.yaml.Yaml;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads the articles of a collection; the keys are described in {@code questions/schema/articles.schema.json}. */
public final class ArticleFile {

    private static final String UNKNOWN = "unknown";
    private static final Pattern TEXT_FILE = Pattern.compile("[^/\\\\]+\\.txt");

    private static final Pattern PRINTS = Pattern.compile("[0-9a-f]{6}( [0-9a-f]{6})*");

    private ArticleFile() {}

    /** Reads one article, or reports everything that is wrong with it. */
    public static Optional<Article> article(Yaml value, Problems problems) {
        return Fields.of(
                        value,
                        "an article",
                        problems,
                        "id",
                        "file",
                        "title",
                        "subtitle",
                        "working_title",
                        "cited_as",
                        "publisher",
                        "author",
                        "published",
                        "address",
                        "genre",
                        "licence",
                        "note",
                        "never_names",
                        "paragraphs")
                .flatMap(f -> article(f, problems));
    }

    private static Optional<Article> article(Fields f, Problems problems) {
        List<Paragraph> paragraphs = paragraphs(f.someItems("paragraphs"), problems);
        textFile(f);
        Article article = new Article(
                f.text("id"),
                f.text("title"),
                f.optionalText("subtitle"),
                f.flag("working_title"),
                f.text("cited_as"),
                known(f, "publisher", Function.identity()),
                known(f, "author", Function.identity()),
                known(f, "published", Edtf::parse),
                known(f, "address", ArticleFile::address),
                f.constant("genre", Article.Genre.class),
                known(f, "licence", Function.identity()),
                f.optionalText("note"),
                paragraphs,
                f.texts("never_names"));
        return f.sound() ? Optional.of(article) : Optional.empty();
    }

    /** The name of the file that holds the article's text where somebody has it, if the item gives one. */
    public static Optional<String> textFile(Yaml.Mapping item) {
        return item.get("file")
                .filter(Yaml.Scalar.class::isInstance)
                .map(v -> ((Yaml.Scalar) v).text())
                .filter(TEXT_FILE.asMatchPredicate());
    }

    private static void textFile(Fields f) {
        String name = f.optionalText("file");
        if (name != null && !TEXT_FILE.matcher(name).matches()) {
            f.error("file", "wrong file name '" + name + "'", "expected a name without a folder that ends in .txt");
        }
    }

    private static List<Paragraph> paragraphs(List<Yaml> items, Problems problems) {
        List<Paragraph> paragraphs = new ArrayList<>();
        for (Yaml item : items) {
            int number = paragraphs.size() + 1;
            Optional<Fields> fields = Fields.of(item, "a paragraph", problems, "role", "gist", "prints");
            paragraphs.add(fields.map(f ->
                            new Paragraph(number, f.constant("role", Paragraph.Role.class), f.text("gist"), prints(f)))
                    .orElse(new Paragraph(number, Paragraph.Role.TEXT, "")));
        }
        return paragraphs;
    }

    private static List<String> prints(Fields f) {
        String text = f.optionalText("prints");
        if (text != null && !PRINTS.matcher(text).matches()) {
            f.error(
                    "prints",
                    "wrong prints of sentences",
                    "expected " + Sentences.PRINT
                            + " hexadecimal digits for each, as --check --articles DIR lists them");
            return List.of();
        }
        return text == null ? List.of() : List.of(text.split(" "));
    }

    private static <T> @Nullable T known(Fields f, String key, Function<String, T> form) {
        String text = f.optionalText(key);
        if (text == null && !f.has(key)) {
            f.missing(key, "write its value, or unknown");
        }
        return UNKNOWN.equals(text) ? null : f.parsed(key, form);
    }

    private static URI address(String text) {
        URI address = URI.create(text);
        if (!"https".equals(address.getScheme()) && !"http".equals(address.getScheme()) || address.getHost() == null) {
            throw new IllegalArgumentException("expected an address that begins with https://");
        }
        return address;
    }
}
