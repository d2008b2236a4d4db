package app.dateline.shell;

import app.dateline.attempt.Marking;
import app.dateline.attempt.Response;
import app.dateline.attempt.Scorer;
import app.dateline.attempt.service.Examiner;
import app.dateline.attempt.service.Examiners;
import app.dateline.fact.FactBase;
import app.dateline.item.Asks;
import app.dateline.item.Item;
import app.dateline.item.ItemGenerator;
import app.dateline.item.Quiz;
import app.dateline.item.QuizRequest;
import app.dateline.item.Variations;
import app.dateline.item.WorldMap;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import org.jspecify.annotations.Nullable;
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
                examiners.put(base.about().id(), new OfBase(base, asks));
            }
        });
        return collection -> Optional.ofNullable(examiners.get(collection));
    }

    /**
     * Asks from a whole base, and from what was known of it on a day. A generator is kept for each of the days asked for
     * last: making one costs as much as some quizzes, and a class takes the quiz of one day at a time.
     */
    private static final class OfBase implements Examiner {

        private static final int DAYS = 8;

        private record Day(FactBase base, ItemGenerator generator) {}

        private final Day now;
        private final Asks asks;
        private final Scorer scorer;
        private final SequencedMap<LocalDate, Day> days = new LinkedHashMap<>();

        OfBase(FactBase base, Asks asks) {
            this.now = new Day(base, new ItemGenerator(base, asks, WorldMap.shipped()));
            this.asks = asks;
            this.scorer = new Scorer(base, WorldMap.shipped());
        }

        @Override
        public String baseVersion(QuizRequest request) {
            return day(request.asOf()).base().version();
        }

        @Override
        public Quiz quiz(QuizRequest request, long seed) {
            return day(request.asOf()).generator().quiz(request, seed);
        }

        @Override
        public List<Item> about(String fact, @Nullable LocalDate asOf) {
            return day(asOf).generator().about(fact);
        }

        @Override
        public Variations variations(@Nullable LocalDate asOf) {
            return day(asOf).generator();
        }

        @Override
        public FactBase base(@Nullable LocalDate asOf) {
            return day(asOf).base();
        }

        @Override
        public Marking mark(Item item, Response response) {
            return scorer.mark(item, response);
        }

        private Day day(@Nullable LocalDate asOf) {
            if (asOf == null) {
                return now;
            }
            synchronized (days) {
                Day known = days.remove(asOf);
                if (known == null) {
                    FactBase base = now.base().asOf(asOf);
                    known = new Day(base, new ItemGenerator(base, asks, WorldMap.shipped()));
                }
                days.putLast(asOf, known);
                if (days.size() > DAYS) {
                    days.pollFirstEntry();
                }
                return known;
            }
        }
    }
}
