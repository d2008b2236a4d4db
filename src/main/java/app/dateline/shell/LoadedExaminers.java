package app.dateline.shell;

import app.dateline.attempt.Marking;
import app.dateline.attempt.Response;
import app.dateline.attempt.Scorer;
import app.dateline.attempt.service.Examiner;
import app.dateline.attempt.service.Examiners;
import app.dateline.fact.Collections;
import app.dateline.fact.FactBase;
import app.dateline.item.AskFiles;
import app.dateline.item.Asks;
import app.dateline.item.Item;
import app.dateline.item.ItemGenerator;
import app.dateline.item.Quiz;
import app.dateline.item.QuizRequest;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Who asks and marks: one examiner for each collection that was loaded at the start. */
@Configuration(proxyBeanMethods = false)
class LoadedExaminers {

    private static final String TEMPLATES = "stems/en.yaml";

    @Bean
    Examiners examiners(Collections collections, @Value("${" + QuestionsFolder.PROPERTY + ":}") String named) {
        if (collections.bases().isEmpty()) {
            return collection -> Optional.empty();
        }
        Asks asks = asks(QuestionsFolder.locate(named).resolve(TEMPLATES));
        Map<String, Examiner> examiners = collections.bases().stream()
                .map(base -> new OfBase(base, new ItemGenerator(base, asks), new Scorer(base)))
                .collect(Collectors.toMap(e -> e.base().about().id(), Function.identity()));
        return collection -> Optional.ofNullable(examiners.get(collection));
    }

    private static Asks asks(Path file) {
        return switch (AskFiles.read(file)) {
            case AskFiles.Reading.Sound sound -> sound.asks();
            case AskFiles.Reading.Broken broken ->
                throw new IllegalStateException("The templates of questions can't be read:\n" + broken);
        };
    }

    private record OfBase(FactBase base, ItemGenerator generator, Scorer scorer) implements Examiner {

        @Override
        public String baseVersion() {
            return base.version();
        }

        @Override
        public Quiz quiz(QuizRequest request, long seed) {
            return generator.quiz(request, seed);
        }

        @Override
        public Marking mark(Item item, Response response) {
            return scorer.mark(item, response);
        }
    }
}
