package app.dateline.fact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import app.dateline.yaml.Problem;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Each case breaks a sound collection in one place and expects exactly one report, at the place marked by §. */
class BrokenCollectionTest {

    @TempDir
    Path folder;

    @BeforeEach
    void copyASoundCollection() throws IOException {
        try (Stream<Path> files = Files.list(SampleBase.folder("canal-talks"))) {
            for (Path file : files.toList()) {
                Files.copy(file, folder.resolve(file.getFileName()));
            }
        }
    }

    @ParameterizedTest(name = "{0}: {2}")
    @MethodSource({"forms", "references", "dates", "passages", "entities"})
    void one_mistake_gives_one_report(String file, String sound, String broken, String what, String hint)
            throws IOException {
        String mark = replace(file, sound, broken);

        assertThat(messages()).containsExactly(what + " at " + mark + (hint.isEmpty() ? "" : "; " + hint));
    }

    static Stream<Arguments> forms() {
        return Stream.of(
                arguments(
                        "venues.yaml",
                        "status: planned",
                        "§colour: red\n  status: planned",
                        "unknown key 'colour' in a venue",
                        "expected one of id, as_of, says, note, citations, event, status, place, date, medium, length,"
                                + " host, parties, proposer, canceller"),
                arguments(
                        "venues.yaml",
                        "  place: vienna\n  date: 2025-03-03\n  medium: in person\n  parties",
                        "  §plaice: vienna\n  date: 2025-03-03\n  medium: in person\n  parties",
                        "unknown key 'plaice' in a venue",
                        "did you mean 'place'?"),
                arguments(
                        "venues.yaml",
                        "length: <5 hours",
                        "length: §{hours: 5}",
                        "a mapping for 'length' of a venue",
                        "expected a text or a number"),
                arguments(
                        "venues.yaml",
                        "parties: [lind, haas]\n  proposer",
                        "parties: §lind\n  proposer",
                        "'lind' for 'parties' of a venue",
                        "expected a list: [one, two]"),
                arguments(
                        "venues.yaml",
                        "length: <5 hours",
                        "length: §five hours",
                        "wrong length 'five hours'",
                        "'five hours' is no length of time; write 50 days, 10-12 days, ~90 minutes, >2 hours or <150"
                                + " minutes (almost)"),
                arguments(
                        "venues.yaml",
                        "- id: march-planned\n  as_of: 2025-02-24\n  event: march-meeting",
                        "- §id: march-planned\n  as_of: 2025-02-24",
                        "missing 'event' in a venue",
                        ""),
                arguments(
                        "venues.yaml",
                        "status: planned",
                        "status: §plannned",
                        "unknown status 'plannned'",
                        "did you mean 'planned'? expected suggested, planned, confirmed, held, called off, postponed, never"
                                + " agreed"),
                arguments(
                        "venues.yaml",
                        "medium: by phone",
                        "medium: §pigeon",
                        "unknown medium 'pigeon'",
                        "expected in person, by phone, speech, post, interview, statement, video"),
                arguments(
                        "aims.yaml",
                        "stance: opposes\n  aim: any",
                        "stance: §oposes\n  aim: any",
                        "unknown stance 'oposes'",
                        "did you mean 'opposes'? expected wants, opposes, fears"),
                arguments(
                        "venues.yaml",
                        "status: planned",
                        "status: planned\n  §status: held",
                        "duplicate key 'status'",
                        "the first one is at venues.yaml:4:3"),
                arguments(
                        "venues.yaml",
                        "- id: march-held",
                        "- id: §march-planned",
                        "duplicate fact id 'march-planned'",
                        "the first one is at venues.yaml:1:7"),
                arguments(
                        "aims.yaml",
                        "id: lind-treaty",
                        "id: §books-set",
                        "duplicate fact id 'books-set'",
                        "the first one is at deadlines.yaml:1:7"),
                arguments(
                        "places.yaml",
                        "{id: lock,",
                        "{id: §vienna,",
                        "duplicate place id 'vienna'",
                        "the first one is at places.yaml:3:8"),
                arguments(
                        "aims.yaml",
                        "id: lind-treaty",
                        "id: §Lind's",
                        "wrong id 'Lind's'",
                        "expected small letters and digits, joined by hyphens: august-summit"),
                arguments(
                        "people.yaml",
                        "plural: true",
                        "plural: §many",
                        "'many' for 'plural'",
                        "expected true or false"),
                arguments(
                        "collection.yaml",
                        "language: en",
                        "language: §engl!sh",
                        "wrong language 'engl!sh'",
                        "expected a tag such as en or pt-BR"),
                arguments(
                        "collection.yaml",
                        "title: The canal talks",
                        "title: §''",
                        "empty text for 'title' of a collection",
                        "expected some words"));
    }

    static Stream<Arguments> references() {
        return Stream.of(
                arguments(
                        "venues.yaml",
                        "place: vienna\n  date: 2025-03-03\n  medium: in person\n  parties",
                        "place: §viena\n  date: 2025-03-03\n  medium: in person\n  parties",
                        "unknown place 'viena'",
                        "did you mean 'vienna'?"),
                arguments(
                        "venues.yaml",
                        "place: helsinki",
                        "place: §atlantis",
                        "unknown place 'atlantis'",
                        "expected the id of one in places.yaml"),
                arguments(
                        "venues.yaml",
                        "parties: [lind, haas]\n  proposer",
                        "parties: [lind, §hass]\n  proposer",
                        "unknown party 'hass'",
                        "did you mean 'haas'?"),
                arguments(
                        "venues.yaml",
                        "parties: [lind, haas]\n  proposer",
                        "parties: [lind, §lind]\n  proposer",
                        "'lind' twice in one list",
                        "remove one"),
                arguments(
                        "venues.yaml",
                        "event: april-meeting",
                        "event: §apirl-meeting",
                        "unknown event 'apirl-meeting'",
                        "did you mean 'april-meeting'?"),
                arguments(
                        "aims.yaml",
                        "article: herald\n      paragraph: 5",
                        "article: §harald\n      paragraph: 5",
                        "unknown article 'harald'",
                        "did you mean 'herald'?"),
                arguments("aims.yaml", "says: lind", "says: §lint", "unknown party 'lint'", "did you mean 'lind'?"),
                arguments(
                        "aims.yaml",
                        "like: [league-observers]",
                        "like: [§league-observer]",
                        "unknown aim 'league-observer'",
                        "did you mean 'league-observers'?"),
                arguments(
                        "aims.yaml",
                        "like: [league-observers]",
                        "like: [§march-held]",
                        "unknown aim 'march-held'",
                        "expected the id of one in aims.yaml"),
                arguments(
                        "aims.yaml",
                        "like: [league-observers]",
                        "like: §[lind-observers]",
                        "aim that is like itself",
                        "name the other one"),
                arguments(
                        "aims.yaml",
                        "like: [league-observers]",
                        "like: [league-observers]\n  passes_for: §[haas]",
                        "passes_for without 'lind', whose aim it is",
                        "add 'lind' or what it belongs to"),
                arguments(
                        "aims.yaml",
                        "like: [league-observers]",
                        "like: [league-observers]\n  passes_for: [lind, §has]",
                        "unknown party 'has'",
                        "did you mean 'haas'?"),
                arguments(
                        "aims.yaml",
                        "like: [league-observers]",
                        "like: [league-observers]\n  supposed: §yes\n  says: lind",
                        "supposed aim with 'says'",
                        "leave out 'says' where the article supposes it, or 'supposed' where someone states it"),
                arguments(
                        "aims.yaml",
                        "like: [league-observers]",
                        "like: [league-observers]\n  passes_for: §[]",
                        "empty list for 'passes_for' of an aim",
                        "expected at least one"),
                arguments(
                        "places.yaml",
                        "in: austria, at: [48.21",
                        "in: §australia, at: [48.21",
                        "unknown place 'australia'",
                        "did you mean 'austria'?"),
                arguments(
                        "places.yaml",
                        "name: Europe, sort: continent",
                        "name: Europe, sort: continent, in: §vienna",
                        "cycle: 'europe' lies in 'vienna' lies in 'austria' lies in 'europe'",
                        "remove one of these references"),
                arguments(
                        "people.yaml",
                        "name: Lakeland, sort: country",
                        "name: Lakeland, sort: country, member_of: §lind",
                        "cycle: 'lakeland' belongs to 'lind' belongs to 'lakeland'",
                        "remove one of these references"),
                arguments(
                        "deadlines.yaml",
                        "replaces: lock-deadline",
                        "replaces: §lock-deadline-short",
                        "cycle: 'lock-deadline-short' replaces 'lock-deadline-short'",
                        "remove one of these references"));
    }

    static Stream<Arguments> dates() {
        return Stream.of(
                arguments(
                        "deadlines.yaml",
                        "due: 2025-03-01",
                        "due: §2025-01-09",
                        "due 2025-01-09 before it was set on 2025-01-10",
                        "expected a later date than at deadlines.yaml:8:11"),
                arguments(
                        "venues.yaml",
                        "date: 2025-03-20",
                        "date: §2025-11-05/2025-11-01",
                        "wrong date '2025-11-05/2025-11-01'",
                        "ends on 2025-11-01, before it begins on 2025-11-05"),
                arguments(
                        "venues.yaml",
                        "date: 2025-03-20",
                        "date: §2025-02-30",
                        "wrong date '2025-02-30'",
                        "'2025-02-30' is no date of the calendar"),
                arguments(
                        "venues.yaml",
                        "date: 2025-03-20",
                        "date: §20 March",
                        "wrong date '20 March'",
                        "'20 March' is no date in EDTF; write 2025-08-08, 2025-08, 2025, 2025-21 (spring),"
                                + " 2025-11-01/2025-11-05 or any of these with ~ at the end"),
                arguments(
                        "articles.yaml",
                        "published: 2025-02-24",
                        "published: §2025-13",
                        "wrong published '2025-13'",
                        "'2025-13' is no date of the calendar"));
    }

    static Stream<Arguments> passages() {
        return Stream.of(
                arguments(
                        "aims.yaml",
                        "first: Lind is said",
                        "first: §Lind is said to fear a strike",
                        "wrong first 'Lind is said to fear a strike'",
                        "a locator has at most 6 words at either end"),
                arguments(
                        "aims.yaml",
                        "last: of the pilots",
                        "last: §to fear a strike of the pilots",
                        "wrong last 'to fear a strike of the pilots'",
                        "a locator has at most 6 words at either end"),
                arguments(
                        "aims.yaml",
                        "paragraph: 5\n      first: Lind",
                        "paragraph: §6\n      first: Lind",
                        "paragraph 6 of 'herald'",
                        "it has 5"),
                arguments(
                        "aims.yaml",
                        "paragraph: 5\n      first: Lind",
                        "paragraph: §0\n      first: Lind",
                        "'0' for 'paragraph'",
                        "expected a whole number from 1"),
                arguments(
                        "deadlines.yaml",
                        "says: {due: 2025-04}",
                        "says: {due: §2025-05}",
                        "says another 'due' than the fact",
                        "only a coarser value; else make it another fact"),
                arguments(
                        "venues.yaml",
                        "says: {place: austria}",
                        "says: {place: §finland}",
                        "says another 'place' than the fact",
                        "only a coarser value; else make it another fact"),
                arguments(
                        "venues.yaml",
                        "says: {place: austria}",
                        "says: {place: §vienna}",
                        "says the same 'place' as the fact",
                        "remove it: only what is coarser stands here"),
                arguments(
                        "venues.yaml",
                        "gist: Bern was the first suggestion.",
                        "gist: Bern was the first suggestion.\n      says: {host: §lind}",
                        "says 'host', which the fact does not have",
                        "fill the slot, or make it another fact"),
                arguments(
                        "venues.yaml",
                        "gist: Their first meeting was in Bern in June 2024.",
                        "gist: Their first meeting was in Bern in June 2024.\n      says: {date: §2024-06-05}",
                        "says a finer 'date' than the fact",
                        "write the finer value in the fact and the coarser one in the citation that gives it"),
                arguments(
                        "venues.yaml",
                        "omits: [date, length]\n",
                        "omits: §[date, length, host]\n",
                        "omits 'host', which the fact does not have",
                        "remove it, or fill the slot"),
                arguments(
                        "venues.yaml",
                        "omits: [date, length]\n",
                        "omits: [date, §lenght]\n",
                        "unknown slot 'lenght' in 'omits'",
                        "did you mean 'length'?"),
                arguments(
                        "deadlines.yaml",
                        "length: 10 days\n  replaces: lock-deadline\n  citations:\n    - article: gazette",
                        "length: §10 days\n  replaces: lock-deadline\n  citations:\n    - omits: [length]\n      article: gazette",
                        "slot 'length' that every citation omits",
                        "cite the passage that gives it"));
    }

    static Stream<Arguments> entities() {
        return Stream.of(
                arguments(
                        "events.yaml",
                        "names: [the canal meeting meant for April 2025]",
                        "names: §[]",
                        "empty list for 'names' of an event",
                        "expected at least one"),
                arguments(
                        "events.yaml",
                        "- id: april-meeting\n  sort: meeting\n  names: [the canal meeting meant for April 2025]",
                        "- §id: april-meeting\n  sort: meeting",
                        "missing 'names' in an event",
                        ""),
                arguments(
                        "events.yaml",
                        "names: [the canal meeting meant for April 2025]",
                        "names: [§The Vienna canal meeting]",
                        "event name 'The Vienna canal meeting' given twice",
                        "'march-meeting' has it at events.yaml:3:44; a name must leave no doubt"),
                arguments(
                        "places.yaml",
                        "at: [48.21, 16.37]",
                        "at: §[98.21, 16.37]",
                        "latitude 98.21 out of range",
                        "expected -90 to 90, latitude first"),
                arguments(
                        "places.yaml",
                        "at: [48.21, 16.37]",
                        "at: §[48.21, -196.37]",
                        "longitude -196.37 out of range",
                        "expected -180 to 180, latitude first"),
                arguments(
                        "places.yaml",
                        "at: [48.21, 16.37]",
                        "at: §[48.21]",
                        "wrong coordinates",
                        "expected latitude and longitude: at: [61.22, -149.90]"),
                arguments(
                        "places.yaml",
                        "at: [48.21, 16.37]",
                        "at: [48.21, §east]",
                        "'east' in 'at'",
                        "expected a number such as 61.22"),
                arguments(
                        "places.yaml",
                        "- {id: vienna, name: Vienna, sort: city, in: austria, at: [48.21, 16.37],",
                        "- §{id: vienna, name: Vienna, sort: city, in: austria,",
                        "missing 'at' in a place",
                        "a city needs its coordinates: at: [61.22, -149.90]"),
                arguments(
                        "articles.yaml",
                        "- id: courier\n  title: Canal talks to open in Vienna\n  cited_as: the Courier\n  publisher: The Courier\n  author: Ada Quill\n",
                        "- §id: courier\n  title: Canal talks to open in Vienna\n  cited_as: the Courier\n  publisher: The Courier\n",
                        "missing 'author' in an article",
                        "write its value, or unknown"),
                arguments(
                        "articles.yaml",
                        "address: https://courier.example/canal-talks",
                        "address: §courier.example",
                        "wrong address 'courier.example'",
                        "expected an address that begins with https://"),
                arguments(
                        "articles.yaml",
                        "cited_as: the Courier",
                        "cited_as: the Courier\n  file: §../courier.txt",
                        "wrong file name '../courier.txt'",
                        "expected a name without a folder that ends in .txt"),
                arguments(
                        "articles.yaml",
                        "gist: 'It was the second meeting, after Bern in 2024.'",
                        "gist: It was the second meeting, §after Bern in 2024.",
                        "unknown key 'after Bern in 2024.' in a paragraph",
                        "a comma ends a value between { }: put the text in quotes"));
    }

    @Test
    void everything_is_told_at_once() throws IOException {
        String place = replace("venues.yaml", "place: helsinki", "place: §helsinky");
        String due = replace("deadlines.yaml", "due: 2025-03-01", "due: §2025-02-29");
        String stance = replace("aims.yaml", "stance: fears\n  aim: the lakes", "stance: §feels\n  aim: the lakes");
        String sort = replace("people.yaml", "short: Haas, sort: person", "short: Haas, sort: §persona");

        assertThat(messages())
                .satisfiesExactly(
                        m -> assertThat(m).startsWith("unknown stance 'feels' at " + stance),
                        m -> assertThat(m).startsWith("wrong due '2025-02-29' at " + due),
                        m -> assertThat(m).startsWith("unknown sort 'persona' at " + sort),
                        m -> assertThat(m).startsWith("unknown place 'helsinky' at " + place));
    }

    @Test
    void a_file_that_is_no_yaml_hides_nothing_in_the_others_and_accuses_nobody_of_unknown_names() throws IOException {
        replace("places.yaml", "- {id: bern,", "- {id: bern\n");
        replace("aims.yaml", "says: lind", "says: lint");

        assertThat(messages())
                .satisfiesExactly(
                        m -> assertThat(m).startsWith("unknown party 'lint' at aims.yaml:3:9"),
                        m -> assertThat(m).startsWith("broken YAML: ").contains(" at places.yaml:"));
    }

    @Test
    void missing_and_empty_files_and_folders_are_told() throws IOException {
        Files.delete(folder.resolve("venues.yaml"));
        Files.writeString(folder.resolve("aims.yaml"), "# nothing yet\n");
        Files.writeString(folder.resolve("deadlines.yaml"), "");
        Files.writeString(folder.resolve("articles.yaml"), "courier: {}\n");
        Files.writeString(folder.resolve("people.yaml"), "~\n");

        assertThat(messages())
                .contains(
                        "missing file at venues.yaml:1:1; expected a readable file here",
                        "empty file at aims.yaml:1:1; expected its content; write [] for an empty list",
                        "empty file at deadlines.yaml:1:1; expected its content; write [] for an empty list",
                        "empty file at people.yaml:1:1; expected a list; write [] for an empty one",
                        "a mapping as the whole file at articles.yaml:1:1; expected a list: each item begins with '-'")
                .hasSize(5);
        assertThat(FactFiles.read(folder.resolve("nowhere")))
                .isInstanceOfSatisfying(
                        Reading.Broken.class,
                        b -> assertThat(b.problems())
                                .extracting(Problem::message)
                                .containsExactly(
                                        "missing folder at nowhere:1:1; expected a folder with collection.yaml"));
        assertThat(FactFiles.read(Files.createDirectory(folder.resolve("empty"))))
                .isInstanceOfSatisfying(
                        Reading.Broken.class, b -> assertThat(b.problems()).hasSize(8));
    }

    @Test
    void what_a_curator_should_look_at_is_a_warning_and_refuses_nothing() throws IOException {
        String asOf = replace(
                "venues.yaml",
                "- id: march-suggested\n  as_of: 2025-01\n",
                "- id: march-suggested\n  as_of: §2025-03\n");
        String alias = replace("places.yaml", "aliases: [Helsingfors]", "aliases: [§Wien]");
        String finer = replace("deadlines.yaml", "length: 10 days", "length: §10 days");
        replace(
                "deadlines.yaml",
                "gist: Haas cut the time to ten days.",
                "gist: Haas cut the time to ten days.\n      says: {length: ~10 days}");
        Files.writeString(folder.resolve("venue.yaml"), "[]");

        Reading reading = FactFiles.read(folder);

        assertThat(reading).isInstanceOf(Reading.Sound.class);
        assertThat(reading.warnings())
                .extracting(Problem::message)
                .contains(
                        "as_of 2025-03 after all its sources were published at " + asOf
                                + "; the latest date that a source can know is its own",
                        "'Wien' also names 'vienna' at " + alias + "; see places.yaml:3:85",
                        "'length' is finer than every citation says at " + finer
                                + "; write here what the finest passage gives",
                        "file that is not read at venue.yaml:1:1; did you mean 'venues.yaml'?",
                        "unused party 'pilots' at people.yaml:7:8; no fact names it");
    }

    private List<String> messages() {
        return switch (FactFiles.read(folder)) {
            case Reading.Sound sound -> List.of();
            case Reading.Broken broken ->
                broken.problems().stream().map(Problem::message).toList();
        };
    }

    /** Replaces the only place of a text and tells where the sign § then stood. */
    private String replace(String file, String sound, String broken) throws IOException {
        String before = Files.readString(folder.resolve(file));
        assertThat(before.split(Pattern.quote(sound), -1))
                .as("'%s' stands once in %s", sound, file)
                .hasSize(2);
        String after = before.replace(sound, broken);
        int sign = Math.max(after.indexOf('§'), 0);
        String head = after.substring(0, sign);
        Files.write(folder.resolve(file), after.replace("§", "").getBytes(StandardCharsets.UTF_8));
        long line = 1 + head.chars().filter(c -> c == '\n').count();
        return file + ":" + line + ":" + (head.length() - head.lastIndexOf('\n'));
    }
}
