package app.dateline.article;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The text of an article, where somebody has it at hand. It is never part of a collection.
 *
 * @param paragraphs its lines that are not blank, as printed; paragraph n is element n - 1
 */
public record ArticleText(List<String> paragraphs) {

    public ArticleText {
        paragraphs = List.copyOf(paragraphs);
    }

    /** Splits a text into its paragraphs. */
    public static ArticleText of(String text) {
        return new ArticleText(text.lines()
                .map(String::strip)
                .filter(l -> !PlainText.of(l).isEmpty())
                .toList());
    }

    /**
     * Reads a text file in UTF-8.
     *
     * @throws IOException if it cannot be read or is not UTF-8
     */
    public static ArticleText read(Path file) throws IOException {
        try {
            return of(Files.readString(file, StandardCharsets.UTF_8));
        } catch (CharacterCodingException e) {
            throw new IOException(file.getFileName() + " is not UTF-8", e);
        }
    }

    /**
     * The file in a folder that holds an article's text: the one that the collection names, or {@code ID.txt}, or else the
     * only {@code ID-….txt}.
     *
     * @param article id of the article
     * @param named the file that the collection names
     * @throws IOException if the folder cannot be read
     */
    public static Optional<Path> fileOf(String article, @Nullable String named, Path folder) throws IOException {
        Path exact = folder.resolve(named == null ? article + ".txt" : named);
        if (named != null || Files.isRegularFile(exact)) {
            return Optional.of(exact).filter(Files::isRegularFile);
        }
        try (Stream<Path> files = Files.list(folder)) {
            List<Path> fitting = files.filter(f -> {
                        String name = String.valueOf(f.getFileName());
                        return name.startsWith(article + "-") && name.endsWith(".txt");
                    })
                    .toList();
            return fitting.size() == 1 ? Optional.of(fitting.getFirst()) : Optional.empty();
        }
    }
}
