package app.dateline.shell;

import app.dateline.attempt.Marking;
import app.dateline.attempt.Response;
import app.dateline.attempt.Scorer;
import app.dateline.attempt.service.Examiner;
import app.dateline.attempt.service.Examiners;
import app.dateline.fact.FactBase;
import app.dateline.item.Item;
import app.dateline.item.ItemGenerator;
import app.dateline.item.Quiz;
import app.dateline.item.QuizRequest;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Who asks and marks: one examiner for each collection that was loaded at the start. */
@Configuration(proxyBeanMethods = false)
class LoadedExaminers {

    @Bean
    Examiners examiners(Questions questions) {
        Map<String, Examiner> examiners = new HashMap<>();
        questions.asks().ifPresent(asks -> {
            for (FactBase base : questions.collections().bases()) {
                examiners.put(base.about().id(), new OfBase(base, new ItemGenerator(base, asks), new Scorer(base)));
            }
        });
        return collection -> Optional.ofNullable(examiners.get(collection));
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
