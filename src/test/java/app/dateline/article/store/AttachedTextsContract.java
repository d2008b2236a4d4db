package app.dateline.article.store;

import static org.assertj.core.api.Assertions.assertThat;

import app.dateline.article.ArticleText;
import app.dateline.article.AttachedText;
import app.dateline.article.AttachedTexts;
import java.time.Instant;
import java.util.List;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** What {@link AttachedTexts} promises, asked of each database. */
abstract class AttachedTextsContract {

    private static final Instant NOON = Instant.parse("2025-11-03T12:00:00.123456Z");

    private AttachedTexts texts;

    abstract DataSource database();

    static void migrate(DataSource database) {
        Flyway.configure().dataSource(database).load().migrate();
    }

    @BeforeEach
    void open() {
        JdbcClient.create(database()).sql("delete from attached_text").update();
        texts = new JdbcAttachedTexts(
                JdbcClient.create(database()), new TransactionTemplate(new DataSourceTransactionManager(database())));
    }

    @Test
    void findsATextAsItWasKept() {
        AttachedText text =
                text("canal", "courier", NOON, "“One” — <b>&amp;</b>", "двa\u00A0three 帆船 ⛵", "'; drop table x");
        texts.keep(text);

        assertThat(texts.find("canal", "courier")).contains(text);
        assertThat(texts.attached("canal", "courier")).contains(NOON);
    }

    @Test
    void findsNothingWhereNothingWasKept() {
        texts.keep(text("canal", "courier", NOON, "One"));

        assertThat(texts.find("canal", "gazette")).isEmpty();
        assertThat(texts.find("harbour", "courier")).isEmpty();
        assertThat(texts.attached("harbour", "courier")).isEmpty();
    }

    @Test
    void aLaterTextTakesThePlaceOfTheEarlierOne() {
        texts.keep(text("canal", "courier", NOON, "One", "Two"));
        texts.keep(text("canal", "gazette", NOON, "Another"));
        AttachedText later = text("canal", "courier", NOON.plusSeconds(60), "Three");
        texts.keep(later);

        assertThat(texts.find("canal", "courier")).contains(later);
        assertThat(texts.find("canal", "gazette")).isPresent();
    }

    @Test
    void deletesOneAndNoOther() {
        texts.keep(text("canal", "courier", NOON, "One"));
        texts.keep(text("canal", "gazette", NOON, "Two"));
        texts.delete("canal", "courier");
        texts.delete("canal", "courier");

        assertThat(texts.find("canal", "courier")).isEmpty();
        assertThat(texts.find("canal", "gazette")).isPresent();
        assertThat(JdbcClient.create(database())
                        .sql("select count(*) from attached_text where text like '%One%'")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void keepsTheLongestTextThatMayBeAttached() {
        AttachedText longest = text("canal", "courier", NOON, "ж".repeat(250_000), "x".repeat(250_000));
        texts.keep(longest);

        assertThat(texts.find("canal", "courier")).contains(longest);
    }

    private static AttachedText text(String collection, String article, Instant when, String... paragraphs) {
        return new AttachedText(collection, article, new ArticleText(List.of(paragraphs)), when);
    }
}
