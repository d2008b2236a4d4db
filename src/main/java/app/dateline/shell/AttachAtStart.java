package app.dateline.shell;

import app.dateline.article.Article;
import app.dateline.article.ArticleText;
import app.dateline.article.AttachedText;
import app.dateline.article.Reception;
import app.dateline.article.TextCheck;
import app.dateline.article.service.Attaching;
import app.dateline.fact.Collections;
import app.dateline.fact.FactBase;
import app.dateline.fact.Reading;
import app.dateline.shell.rights.Presence;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.stereotype.Component;

/**
 * {@code --attach DIR}: attaches the texts in a folder, each in the file that its collection names, and says on the
 * console what came of each. What is refused leaves an earlier text as it is.
 */
@Component
class AttachAtStart implements ApplicationRunner {

    private static final String OPTION = "attach";

    private final Collections collections;
    private final Attaching texts;
    private final Presence presence;
    private final PrintStream out;

    @Autowired
    AttachAtStart(Collections collections, Attaching texts, Presence presence) {
        this(collections, texts, presence, System.out);
    }

    AttachAtStart(Collections collections, Attaching texts, Presence presence, PrintStream out) {
        this.collections = collections;
        this.texts = texts;
        this.presence = presence;
        this.out = out;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (arguments.containsOption(OPTION)) {
            List<String> named = Optional.ofNullable(arguments.getOptionValues(OPTION))
                    .filter(v -> !v.isEmpty())
                    .orElse(arguments.getNonOptionArgs());
            if (named.isEmpty()) {
                out.println("Nothing is attached: --attach needs the folder of the texts");
            }
            named.stream().limit(1).forEach(folder -> attach(Path.of(folder)));
        }
    }

    void attach(Path folder) {
        if (!Files.isDirectory(folder)) {
            out.println("Nothing is attached: there is no folder " + folder);
            return;
        }
        for (Reading reading : collections.readings()) {
            if (reading instanceof Reading.Sound sound) {
                for (Article article : sound.base().articles()) {
                    out.println(article.id() + ": " + attach(sound, article, folder));
                }
            }
        }
    }

    private String attach(Reading.Sound sound, Article article, Path folder) {
        try {
            Optional<Path> file = ArticleText.fileOf(article.id(), sound.texts().get(article.id()), folder);
            if (file.isEmpty()) {
                return "no text in the folder";
            }
            try (InputStream bytes = Files.newInputStream(file.get())) {
                return switch (Reception.of(bytes)) {
                    case Reception.Refused r -> "refused, " + r.refusal();
                    case Reception.Readable r -> attach(sound.base(), article, r.text());
                };
            }
        } catch (IOException e) {
            return "refused, it can't be read: " + e.getMessage();
        }
    }

    private String attach(FactBase base, Article article, ArticleText text) {
        String collection = base.about().id();
        TextCheck check = TextCheck.of(article, base.citations(), text);
        String found = check.found().size() + " of " + check.sightings().size() + " passages found";
        if (check.foreign()) {
            return "refused, it seems to be another article's text: " + found;
        }
        if (texts.find(collection, article)
                .map(AttachedText::text)
                .filter(text::equals)
                .isPresent()) {
            return "attached already, " + found;
        }
        presence.asInstallation(() -> texts.keep(collection, article, text));
        StringBuilder said = new StringBuilder("attached, " + found);
        check.differences().forEach(d -> said.append("\n  ").append(d));
        check.lost().forEach(s -> said.append("\n  ").append(s));
        return said.toString();
    }
}
