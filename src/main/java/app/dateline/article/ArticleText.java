package app.dateline.article;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

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
        return new ArticleText(
                text.lines().map(String::strip).filter(l -> !l.isEmpty()).toList());
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
     * The one file in a folder that holds an article's text: {@code ID.txt}, or else the only {@code ID-….txt}.
     *
     * @param article id of the article
     * @return nothing if there is none, or several of the second form
     * @throws UncheckedIOException if the folder cannot be read
     */
    public static Optional<Path> fileOf(String article, Path folder) {
        Path exact = folder.resolve(article + ".txt");
        if (Files.isRegularFile(exact)) {
            return Optional.of(exact);
        }
        try (Stream<Path> files = Files.list(folder)) {
            List<Path> fitting = files.filter(f -> {
                        String name = String.valueOf(f.getFileName());
                        return name.startsWith(article + "-") && name.endsWith(".txt");
                    })
                    .toList();
            return fitting.size() == 1 ? Optional.of(fitting.getFirst()) : Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
