package app.dateline.shell;

import app.dateline.fact.Collections;
import app.dateline.fact.Reading;
import java.nio.file.Path;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Loads the questions once, at the start, and tells the console of all that is wrong with them. */
@Configuration(proxyBeanMethods = false)
class LoadedCollections {

    private static final Logger log = LoggerFactory.getLogger(LoadedCollections.class);

    @Bean
    Questions questions(@Value("${" + QuestionsFolder.PROPERTY + ":}") String named) {
        Path folder = QuestionsFolder.locate(named);
        Questions questions = Questions.read(folder);
        Collections collections = questions.collections();
        for (Reading.Broken broken : collections.broken()) {
            StringBuilder report = new StringBuilder();
            broken.problems().forEach(p -> report.append("\n  ").append(p.message()));
            log.error(
                    "The collection '{}' is refused, and with it everything; to be mended in {}:{}",
                    broken.collection(),
                    folder.toAbsolutePath().normalize(),
                    report);
        }
        collections
                .bases()
                .forEach(b -> log.info("Read '{}': {} facts", b.about().id(), b.size()));
        return questions;
    }

    @Bean
    Collections collections(Questions questions) {
        return questions.collections();
    }
}
