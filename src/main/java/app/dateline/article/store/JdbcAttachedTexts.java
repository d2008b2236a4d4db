package app.dateline.article.store;

import app.dateline.article.ArticleText;
import app.dateline.article.AttachedText;
import app.dateline.article.AttachedTexts;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.support.TransactionOperations;

/** Attached texts in H2 or PostgreSQL, a line of the column for each paragraph. */
@Repository
class JdbcAttachedTexts implements AttachedTexts {

    private static final String OF_ARTICLE = " where collection = :collection and article = :article";

    private final JdbcClient db;
    private final TransactionOperations transaction;

    JdbcAttachedTexts(JdbcClient db, TransactionOperations transaction) {
        this.db = db;
        this.transaction = transaction;
    }

    @Override
    public Optional<AttachedText> find(String collection, String article) {
        return db.sql("select text, attached from attached_text" + OF_ARTICLE)
                .param("collection", collection)
                .param("article", article)
                .query((rs, n) -> new AttachedText(
                        collection,
                        article,
                        ArticleText.of(rs.getString("text")),
                        rs.getObject("attached", OffsetDateTime.class).toInstant()))
                .optional();
    }

    @Override
    public Optional<Instant> attached(String collection, String article) {
        return db.sql("select attached from attached_text" + OF_ARTICLE)
                .param("collection", collection)
                .param("article", article)
                .query((rs, n) -> rs.getObject("attached", OffsetDateTime.class).toInstant())
                .optional();
    }

    @Override
    public void keep(AttachedText text) {
        transaction.executeWithoutResult(status -> {
            if (write(text, "update attached_text set text = :text, attached = :attached" + OF_ARTICLE) == 0
                    && write(text, """
                            insert into attached_text (collection, article, text, attached)
                            values (:collection, :article, :text, :attached)
                            on conflict do nothing
                            """) == 0) {
                write(text, "update attached_text set text = :text, attached = :attached" + OF_ARTICLE);
            }
        });
    }

    private int write(AttachedText text, String sql) {
        return db.sql(sql)
                .param("collection", text.collection())
                .param("article", text.article())
                .param("text", String.join("\n", text.text().paragraphs()))
                .param("attached", text.attached().atOffset(ZoneOffset.UTC))
                .update();
    }

    @Override
    public void delete(String collection, String article) {
        transaction.executeWithoutResult(status -> db.sql("delete from attached_text" + OF_ARTICLE)
                .param("collection", collection)
                .param("article", article)
                .update());
    }
}
