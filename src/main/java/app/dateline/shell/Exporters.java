package app.dateline.shell;

import app.dateline.exchange.AikenExporter;
import app.dateline.exchange.CsvExporter;
import app.dateline.exchange.Exporter;
import app.dateline.exchange.GiftExporter;
import app.dateline.exchange.MoodleXmlExporter;
import app.dateline.exchange.anki.AnkiText;
import app.dateline.exchange.qti.QtiPackage;
import app.dateline.exchange.store.AnkiPackage;
import app.dateline.item.WorldMap;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Every format that questions can be taken along in. */
@Configuration(proxyBeanMethods = false)
class Exporters {

    @Bean
    Exporter moodleXml() {
        return new MoodleXmlExporter();
    }

    @Bean
    Exporter gift() {
        return new GiftExporter();
    }

    @Bean
    Exporter aiken() {
        return new AikenExporter();
    }

    @Bean
    Exporter csv() {
        return new CsvExporter();
    }

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
