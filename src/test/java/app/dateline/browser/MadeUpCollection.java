package app.dateline.browser;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;

/** Writes a collection of any size, as large as nobody has curated yet; the same on every machine. */
final class MadeUpCollection {

    private static final int PARAGRAPHS = 40;
    private static final int PARTIES = 40;
    private static final int PLACES = 60;
    private static final List<String> MEETINGS = List.of("held", "held", "held", "planned", "suggested", "called off");
    private static final List<String> LIMITS = List.of("set", "final", "lapsed", "met", "expected");
    private static final List<String> SUBJECTS =
            List.of("peace", "trade", "arms", "borders", "energy", "elections", "children", "sanctions");
    private static final List<String> THINGS =
            List.of("harbour", "railway", "market", "archive", "bridge", "canal", "mine", "airport");

    private final Random random = new Random(20_25);
    private final StringBuilder venues = new StringBuilder();
    private final StringBuilder deadlines = new StringBuilder();
    private final StringBuilder aims = new StringBuilder();
    private final StringBuilder events = new StringBuilder();

    /** Writes a folder of questions with one collection of that many facts. */
    static void write(Path questions, int facts) throws IOException {
        MadeUpCollection made = new MadeUpCollection();
        for (int i = 0; i < facts; i++) {
            switch (i % 10) {
                case 0, 1, 2, 3 -> made.venue(i);
                case 4, 5 -> made.deadline(i);
                default -> made.aim(i);
            }
        }
        Path folder = Files.createDirectories(questions.resolve("made-up"));
        Files.writeString(
                folder.resolve("collection.yaml"),
                "title: Made up\ndescription: Made up to be measured.\nlanguage: en\nmaintainer: nobody\n");
        Files.writeString(folder.resolve("articles.yaml"), articles());
        Files.writeString(folder.resolve("people.yaml"), people());
        Files.writeString(folder.resolve("places.yaml"), places());
        Files.writeString(folder.resolve("events.yaml"), made.events);
        Files.writeString(folder.resolve("venues.yaml"), made.venues);
        Files.writeString(folder.resolve("deadlines.yaml"), made.deadlines);
        Files.writeString(folder.resolve("aims.yaml"), made.aims);
    }

    private static String articles() {
        StringBuilder text = new StringBuilder();
        for (int a = 0; a < 10; a++) {
            text.append(
                    "- id: article-%d%n  title: The %s paper%n  cited_as: the %s paper%n  publisher: Courier %d%n  author: unknown%n  address: unknown%n"
                            .formatted(a, word(a), word(a), a));
            text.append("  published: 2025-12-%02d%n  licence: none%n  genre: news%n  paragraphs:%n".formatted(a + 1));
            for (int p = 1; p <= PARAGRAPHS; p++) {
                text.append("    - role: text%n      gist: Line %d of what the %s paper says.%n".formatted(p, word(a)));
            }
        }
        return text.toString();
    }

    private static String people() {
        StringBuilder text = new StringBuilder();
        for (int p = 0; p < PARTIES; p++) {
            text.append("- id: party-%d%n  name: Ada %s%n  short: %s%n  sort: person%n".formatted(p, word(p), word(p)));
        }
        return text.toString();
    }

    private static String places() {
        StringBuilder text = new StringBuilder();
        Random random = new Random(7);
        for (int p = 0; p < PLACES; p++) {
            text.append("- id: place-%d%n  name: %s%n  sort: city%n  at: [%.2f, %.2f]%n"
                    .formatted(p, word(p) + "ville", random.nextDouble() * 110 - 45, random.nextDouble() * 340 - 170));
        }
        return text.toString();
    }

    private void venue(int i) {
        event(i, "meeting", "the meeting about the %s of %s".formatted(THINGS.get(i % 8), word(i)));
        venues.append(
                "- id: fact-%d%n  event: event-%d%n  status: %s%n".formatted(i, i, MEETINGS.get(random.nextInt(6))));
        venues.append("  place: place-%d%n  date: %s%n  parties: [party-%d]%n"
                .formatted(random.nextInt(PLACES), random.nextInt(5) == 0 ? month() : day(), i % PARTIES));
        venues.append(end(i));
    }

    private void deadline(int i) {
        event(i, "deadline", "the deadline about the %s of %s".formatted(THINGS.get(i % 8), word(i)));
        deadlines.append(
                "- id: fact-%d%n  event: event-%d%n  status: %s%n".formatted(i, i, LIMITS.get(random.nextInt(5))));
        deadlines.append("  setter: party-%d%n  set_on: %s%n  length: %d days%n"
                .formatted(i % PARTIES, day(), 2 + random.nextInt(60)));
        deadlines.append(end(i));
    }

    private void aim(int i) {
        aims.append("- id: fact-%d%n  actor: party-%d%n  stance: wants%n  aim: keep the %s of %s%n  subject: %s%n"
                .formatted(i, random.nextInt(PARTIES), THINGS.get(i % 8), word(i), SUBJECTS.get(random.nextInt(8))));
        aims.append(end(i));
    }

    private void event(int i, String sort, String name) {
        events.append("- id: event-%d%n  sort: %s%n  names: [%s]%n".formatted(i, sort, name));
    }

    private String end(int i) {
        return "  as_of: %s%n  citations:%n    - article: article-%d%n      paragraph: %d%n      first: so it is%n      last: said here%n      gist: What is said of it, number %d.%n"
                .formatted(day(), i % 10, 1 + i / 10 % PARAGRAPHS, i);
    }

    private String day() {
        return LocalDate.of(2023, 1, 1).plusDays(random.nextInt(1000)).toString();
    }

    private String month() {
        return day().substring(0, 7);
    }

    /** A name for a number: no two numbers share one. */
    private static String word(int i) {
        String[] parts = {"Ba", "De", "Fi", "Go", "Ku", "La", "Me", "Ni", "Po", "Ru"};
        StringBuilder word = new StringBuilder();
        for (char digit : Integer.toString(i).toCharArray()) {
            word.append(parts[digit - '0']);
        }
        return word.charAt(0) + word.substring(1).toLowerCase(java.util.Locale.ROOT);
    }

    private MadeUpCollection() {}
}
