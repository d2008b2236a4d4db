package app.dateline.shell;

import app.dateline.exchange.Exporter;
import app.dateline.exchange.anki.AnkiText;
import app.dateline.exchange.qti.QtiPackage;
import app.dateline.exchange.store.AnkiPackage;
import app.dateline.item.WorldMap;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The formats of several files in one, and of cards. */
@Configuration(proxyBeanMethods = false)
class Packs {

    @Bean
    Exporter qti() {
        return new QtiPackage(WorldMap.shipped());
    }

    @Bean
    Exporter ankiText() {
        return new AnkiText();
    }

    @Bean
    Exporter ankiPackage() {
        return new AnkiPackage(WorldMap.shipped());
    }
}
