package app.dateline.exchange.store;

import app.dateline.exchange.anki.NoteType;
import io.roastedroot.sqlite4j.JDBC;
import io.roastedroot.sqlite4j.SQLiteConnection;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Properties;

/**
 * A collection of Anki as an SQLite database in memory, schema 11: the one that every Anki since 2.0 reads, and that
 * packages without a file {@code meta} hold. Tables and columns as in {@code rslib/src/storage/schema11.sql} of Anki.
 */
final class AnkiCollection implements AutoCloseable {

    private static final String TABLES = """
            create table col (id integer primary key, crt integer not null, mod integer not null, scm integer not null,
             ver integer not null, dty integer not null, usn integer not null, ls integer not null, conf text not null,
             models text not null, decks text not null, dconf text not null, tags text not null);
            create table notes (id integer primary key, guid text not null, mid integer not null, mod integer not null,
             usn integer not null, tags text not null, flds text not null, sfld integer not null, csum integer not null,
             flags integer not null, data text not null);
            create table cards (id integer primary key, nid integer not null, did integer not null, ord integer not null,
             mod integer not null, usn integer not null, type integer not null, queue integer not null,
             due integer not null, ivl integer not null, factor integer not null, reps integer not null,
             lapses integer not null, left integer not null, odue integer not null, odid integer not null,
             flags integer not null, data text not null);
            create table revlog (id integer primary key, cid integer not null, usn integer not null, ease integer not null,
             ivl integer not null, lastIvl integer not null, factor integer not null, time integer not null,
             type integer not null);
            create table graves (usn integer not null, oid integer not null, type integer not null);
            create index ix_notes_usn on notes (usn);
            create index ix_cards_usn on cards (usn);
            create index ix_revlog_usn on revlog (usn);
            create index ix_cards_nid on cards (nid);
            create index ix_cards_sched on cards (did, queue, due);
            create index ix_revlog_cid on revlog (cid);
            create index ix_notes_csum on notes (csum);
            """;

    /** Parts the fields of a note. */
    private static final String BETWEEN = "\u001f";

    private final Connection connection;
    private final Instant made;
    private final long deck;
    private int notes;

    AnkiCollection(String deckName, Instant made) throws SQLException {
        this.made = made;
        this.deck = AnkiSettings.deckId(deckName);
        // By the driver's own name: the driver manager could hand out another one for the same address.
        this.connection = new JDBC().connect("jdbc:sqlite::memory:", new Properties());
        try (Statement statement = connection.createStatement()) {
            for (String table : TABLES.split(";\\s*\n")) {
                statement.executeUpdate(table);
            }
        }
        connection.setAutoCommit(false);
        try (PreparedStatement insert =
                connection.prepareStatement("insert into col values (1, ?, ?, ?, 11, 0, 0, 0, ?, ?, ?, ?, '{}')")) {
            insert.setLong(1, made.getEpochSecond());
            insert.setLong(2, made.toEpochMilli());
            insert.setLong(3, made.toEpochMilli());
            insert.setString(4, AnkiSettings.configuration(deck));
            insert.setString(5, AnkiSettings.noteTypes(deck));
            insert.setString(6, AnkiSettings.decks(deck, deckName, made));
            insert.setString(7, AnkiSettings.deckOptions());
            insert.executeUpdate();
        }
    }

    /** Adds a note with its one card, new and due after those before it. @param fields as many as the note type has */
    void add(String guid, List<String> tags, List<String> fields) throws SQLException {
        if (fields.size() != NoteType.FIELDS.size()) {
            throw new IllegalArgumentException(fields.size() + " fields");
        }
        long id = made.toEpochMilli() + notes;
        notes++;
        String first = stripped(fields.getFirst());
        try (PreparedStatement note =
                connection.prepareStatement("insert into notes values (?, ?, ?, ?, -1, ?, ?, ?, ?, 0, '')")) {
            note.setLong(1, id);
            note.setString(2, guid);
            note.setLong(3, NoteType.ID);
            note.setLong(4, made.getEpochSecond());
            note.setString(5, " " + String.join(" ", tags) + " ");
            note.setString(6, String.join(BETWEEN, fields));
            note.setString(7, first);
            note.setLong(8, checksum(first));
            note.executeUpdate();
        }
        try (PreparedStatement card = connection.prepareStatement(
                "insert into cards values (?, ?, ?, 0, ?, -1, 0, 0, ?, 0, 0, 0, 0, 0, 0, 0, 0, '')")) {
            card.setLong(1, id);
            card.setLong(2, id);
            card.setLong(3, deck);
            card.setLong(4, made.getEpochSecond());
            card.setInt(5, notes);
            card.executeUpdate();
        }
    }

    /** The file. */
    byte[] bytes() throws SQLException {
        connection.commit();
        connection.setAutoCommit(true);
        return connection.unwrap(SQLiteConnection.class).serialize("main");
    }

    /** What Anki sorts and compares by: the first field without its markup. */
    private static String stripped(String html) {
        return html.replaceAll("(?s)<!--.*?-->|<[^>]*>", "");
    }

    /** The first 32 bits of the SHA-1 of the first field, by which Anki finds notes that begin alike. */
    private static long checksum(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-1").digest(text.getBytes(StandardCharsets.UTF_8));
            return Long.parseLong(HexFormat.of().formatHex(digest, 0, 4), 16);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-1", e);
        }
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
