package app.dateline.browser;

import static org.assertj.core.api.Assertions.assertThat;

import app.dateline.article.Locator;
import app.dateline.article.TextFragment;
import com.sun.net.httpserver.HttpServer;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.TimeoutException;

/**
 * The addresses of passages in real Chromium, against a local page for each case. Measured by what is painted: the page
 * gives {@code ::target-text} one colour for words and ground, so that a highlight is solid. Every box that the passage
 * takes (from a range over it) must have that colour along its middle, nothing outside of those boxes may have it, and
 * the passage must be in sight, two screens down from the page's top.
 */
class TextFragmentIT {

    @RegisterExtension
    static final Browser browser = new Browser();

    private static final int HIGHLIGHT = 0xff00ff;
    private static final Map<String, String> PAGES = new ConcurrentHashMap<>();
    private static HttpServer server;

    /**
     * A page and a passage of it.
     *
     * @param html its paragraphs; the one that the passage is in has the id t
     * @param passage the passage as that paragraph's text content has it
     * @param nth which one of those in that paragraph, from 0
     */
    record Case(String name, Locator locator, String html, String passage, int nth) {
        @Override
        public String toString() {
            return name;
        }
    }

    @BeforeAll
    static void serve() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            byte[] page =
                    PAGES.getOrDefault(exchange.getRequestURI().getPath(), "").getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().set("Content-Type", "text/html; charset=utf-8");
            exchange.sendResponseHeaders(page.length == 0 ? 404 : 200, page.length == 0 ? -1 : page.length);
            exchange.getResponseBody().write(page);
            exchange.close();
        });
        server.start();
    }

    @AfterAll
    static void stop() {
        if (server != null) {
            server.stop(0);
        }
    }

    static Stream<Case> cases() {
        String rest = "<p>Boats waited at both ends until late. Nobody asked the fishers.</p>";
        String mid = " <p id=t>%s</p> " + rest;
        String many = "The lock will stay open. ".repeat(30);
        return Stream.of(
                one(
                        "plain words",
                        "will stay open until",
                        "",
                        rest + mid.formatted("The lock will stay open until April.")),
                two(
                        "first and last words",
                        "The lock will",
                        "until April",
                        mid,
                        "Well: The lock will stay open until April, she said."),
                two(
                        "curly quotation marks as printed",
                        "“We’ll see,” said",
                        "Lind",
                        mid,
                        "So it was. “We’ll see,” said Vera Lind on Monday."),
                as(
                        "straight marks for curly ones",
                        new Locator("\"We'll see,\" said", "Lind"),
                        mid,
                        "So it was. “We’ll see,” said Vera Lind on Monday.",
                        "“We’ll see,” said Vera Lind"),
                as(
                        "curly marks for straight ones",
                        new Locator("“We’ll see,” said", "Lind"),
                        mid,
                        "So it was. \"We'll see,\" said Vera Lind on Monday.",
                        "\"We'll see,\" said Vera Lind"),
                two(
                        "low and angle quotation marks",
                        "„Nein“ und",
                        "«non»",
                        mid,
                        "She said „Nein“ und später «non» to him."),
                two(
                        "en dash in a name",
                        "the Lind–Haas talks",
                        "in Bern",
                        mid,
                        "After the Lind–Haas talks of June in Bern came others."),
                two(
                        "em dash without spaces",
                        "talks—or what",
                        "of them—ended",
                        mid,
                        "The talks—or what was left of them—ended at noon."),
                two(
                        "dash at the start",
                        "— Lind said",
                        "at noon —",
                        mid,
                        "The talks — Lind said so at noon — had ended."),
                two(
                        "ellipsis in one character",
                        "wait … and",
                        "see …",
                        mid,
                        "They wait … and then they see … nothing."),
                two(
                        "ellipsis of three dots",
                        "wait... and",
                        "see...",
                        mid,
                        "They wait... and then they see... nothing."),
                as(
                        "soft hyphens on the page",
                        new Locator("The harbourmaster’s unwillingness", "lasted"),
                        mid,
                        "So: The harbour&shy;master’s un&shy;willing&shy;ness to talk lasted.",
                        "The harbour\u00ADmaster’s un\u00ADwilling\u00ADness to talk lasted"),
                as(
                        "spaces that don’t break",
                        new Locator("on 3 March", "50 days"),
                        mid,
                        "It began on 3&nbsp;March and took 50&nbsp;days in all.",
                        "on 3\u00A0March and took 50\u00A0days"),
                two("per cent", "up 50% in", "at 100%", mid, "Tolls went up 50% in May and stood at 100% then."),
                two(
                        "commas",
                        "boats, locks,",
                        "oars, too",
                        mid,
                        "They sold boats, locks, sails and oars, too, at noon."),
                two(
                        "ampersands and equals",
                        "Lind & Haas",
                        "a=b&c",
                        mid,
                        "The firm Lind &amp; Haas wrote a=b&amp;c on it."),
                two(
                        "hyphen beside a comma",
                        "pre-, mid-",
                        "-, post-war",
                        mid,
                        "The pre-, mid- and, as-, -, post-war locks."),
                two("hyphen at either end", "-ism and", "anti-", mid, "The word -ism and the word anti- differ."),
                two(
                        "hyphenated words",
                        "a pro-canal",
                        "well-to-do Haas",
                        mid,
                        "It was a pro-canal speech by the well-to-do Haas."),
                two(
                        "plus, slash, question mark, hash",
                        "C++ and/or",
                        "why? #1",
                        mid,
                        "They used C++ and/or asked why? #1 was best."),
                two("brackets and a colon", "[sic] (he", "note: ~5.)", mid, "It is [sic] (he left a note: ~5.) here."),
                two(
                        "figures with points and signs",
                        "$1,250.50 or",
                        "€9.99",
                        mid,
                        "It cost $1,250.50 or more, then €9.99 again."),
                as(
                        "over inline markup",
                        new Locator("stay open until", "told the Courier"),
                        mid,
                        "The lock will <em>stay</em> open <a href=x>un<b>til</b> April</a>, Lind told <i>the Courier</i>.",
                        "stay open until April, Lind told the Courier"),
                as(
                        "over line breaks between its ends",
                        new Locator("lock will stay", "until April"),
                        mid,
                        "The lock will stay<br>open, she<br>said, until April.",
                        "lock will stayopen, shesaid, until April"),
                as(
                        "line ends and runs of spaces in the source",
                        new Locator("stay open until", "she said"),
                        mid,
                        "The lock will stay\n    open   until\n April, she said.",
                        "stay\n    open   until\n April, she said"),
                two(
                        "a long passage",
                        "It began on",
                        "ended in June",
                        mid,
                        "It began on Monday. " + many + "And so it ended in June, at last."),
                two(
                        "Cyrillic",
                        "Шлюз останется",
                        "до апреля",
                        mid,
                        "Она сказала: Шлюз останется открытым до апреля, и ушла."),
                two("Chinese", "船闸将开放", "到四月", mid, "她说。船闸将开放 一直 到四月。他说不。"),
                two(
                        "Arabic, from right to left",
                        "سيبقى القفل",
                        "حتى أبريل",
                        mid.replace("id=t", "id=t dir=rtl"),
                        "قالت إن سيبقى القفل مفتوحا حتى أبريل ثم ذهبت."),
                two(
                        "accents and strokes",
                        "Łódź à l’été",
                        "São João",
                        mid,
                        "From Łódź à l’été dernier to São João again."),
                two("an emoji", "boats ⛵ left", "at noon 🕛", mid, "Two boats ⛵ left the lock at noon 🕛 today."),
                one("at the start of the page", "The first words", "", "<p id=t>The first words of all.</p>" + rest),
                one(
                        "at the end of the page",
                        "last words of",
                        "all",
                        rest + "<p id=t>These are the last words of it all</p>"),
                as(
                        "other capitals",
                        new Locator("Nobody asked", "Courier"),
                        mid,
                        "Nobody asked the Courier.",
                        "Nobody asked the Courier"),
                new Case(
                        "the third of three, by the words before it",
                        new Locator("The lock is closed", "", "On Friday:"),
                        "<p>On Monday: The lock is closed.</p><p>On Tuesday: The lock is closed.</p><p id=t>On Friday: The lock is closed.</p>"
                                + rest,
                        "The lock is closed",
                        0),
                new Case(
                        "the second in one paragraph",
                        new Locator("The lock", "closed", "again."),
                        rest
                                + "<p id=t>The lock was open, then closed again. The lock stayed closed. The lock opened.</p>",
                        "The lock stayed closed",
                        0),
                new Case(
                        "the right one though capitals differ",
                        new Locator("The Lock", "April", "the film"),
                        "<p>Here is the lock of old, until April.</p><p id=t>He saw the film The Lock in April.</p>",
                        "The Lock in April",
                        0),
                new Case(
                        "words before it in an earlier paragraph",
                        new Locator("Boats waited", "", "by dusk."),
                        "<p>Boats waited at noon.</p><p>All left by dusk.</p><p id=t>Boats waited again.</p>",
                        "Boats waited",
                        0),
                new Case(
                        "a hyphen in the words before it",
                        new Locator("the toll", "", "anti-"),
                        "<p>It is about the toll and the dues.</p><p id=t>His anti- the toll stance.</p>",
                        "the toll",
                        0),
                new Case(
                        "the last words stand in an earlier place too",
                        new Locator("She asked", "the fishers"),
                        "<p>the fishers</p><p id=t>the fishers left. She asked twice about the fishers of Bern.</p>",
                        "She asked twice about the fishers",
                        0));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void thePassageIsFoundAndHighlightedAndNothingElseIs(Case given) {
        String path = "/" + Integer.toHexString(given.name().hashCode());
        PAGES.put(path, page(given));
        URI page = URI.create("http://localhost:" + server.getAddress().getPort() + path);
        browser.width(Browser.DESK);
        browser.driver().get(TextFragment.at(page, given.locator()).toString());

        List<double[]> boxes = boxes(given);
        Painted painted = awaitHighlight();
        painted.save(given.name());

        assertThat(painted.count()).as("pixels of highlight").isPositive();
        for (double[] box : boxes) {
            assertThat(painted.alongMiddle(box))
                    .as("highlight along %s", List.of(box[0], box[1], box[2], box[3]))
                    .isGreaterThan(0.95);
        }
        assertThat(painted.outside(boxes)).as("pixels of highlight elsewhere").isZero();
        assertThat(boxes.getFirst()[1]).as("in sight").isBetween(0.0, 900.0);
        assertThat((Double) browser.driver().executeScript("return window.scrollY + 0.5"))
                .as("scrolled")
                .isGreaterThan(100);
    }

    /** What shows that the measurement can fail. */
    @Test
    void wordsThatAreNotThereHighlightNothing() {
        Case none = one(
                "words that are not there", "The lock stays open", "", "<p id=t>The lock stays open no longer.</p>");
        PAGES.put("/none", page(none));
        URI page = URI.create("http://localhost:" + server.getAddress().getPort() + "/none");
        browser.driver()
                .get(TextFragment.at(page, new Locator("The locks stay open", ""))
                        .toString());
        browser.waiting()
                .until(d -> browser.driver()
                        .executeScript("return document.readyState")
                        .equals("complete"));

        assertThat(Painted.now().count()).isZero();
        assertThat(browser.driver().executeScript("return window.scrollY")).isEqualTo(0L);
    }

    /** Why a locator needs the words before a passage whose first words stand elsewhere too. */
    @Test
    void withoutTheWordsBeforeItTheFirstOfSeveralIsHighlighted() {
        Case third = new Case(
                "without the words before it",
                new Locator("The lock is closed", ""),
                "<p>On Monday: The lock is closed.</p><p id=t>On Friday: The lock is closed.</p>",
                "The lock is closed",
                0);
        PAGES.put("/first", page(third));
        URI page = URI.create("http://localhost:" + server.getAddress().getPort() + "/first");
        browser.driver().get(TextFragment.at(page, third.locator()).toString());

        Painted painted = awaitHighlight();
        assertThat(painted.count()).isPositive();
        assertThat(painted.alongMiddle(boxes(third).getFirst())).isZero();
    }

    private static Case one(String name, String first, String last, String html) {
        String passage = last.isEmpty() ? first : first + " it " + last;
        return new Case(name, new Locator(first, last), html, passage, 0);
    }

    private static Case two(String name, String first, String last, String mid, String text) {
        String plain = text.replace("&amp;", "&");
        String passage = plain.substring(
                plain.indexOf(first), plain.indexOf(last, plain.indexOf(first) + first.length()) + last.length());
        return new Case(name, new Locator(first, last), mid.formatted(text), passage, 0);
    }

    private static Case as(String name, Locator locator, String mid, String text, String passage) {
        return new Case(name, locator, mid.formatted(text), passage, 0);
    }

    private static String page(Case given) {
        return """
                <!doctype html><html lang=en><meta charset=utf-8><title>A local page</title>
                <style>
                  body { font: 20px/48px "Liberation Sans", "DejaVu Sans", sans-serif; max-width: 700px; margin: 0 40px }
                  header { height: 1800px } footer { height: 2400px }
                  ::target-text { background: #ff00ff; color: #ff00ff }
                </style>
                <header></header><main>%s</main><footer></footer></html>
                """.formatted(given.html());
    }

    /** The boxes of the passage in the window: left, top, width, height. */
    private static List<double[]> boxes(Case given) {
        List<?> found = (List<?>) browser.driver().executeScript("""
                        const [passage, nth] = arguments;
                        const root = document.getElementById('t');
                        let start = -1;
                        for (let i = 0; i <= nth; i++) start = root.textContent.indexOf(passage, start + 1);
                        if (start < 0) return [];
                        const end = start + passage.length;
                        const boxes = [];
                        const walk = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
                        for (let at = 0, node; (node = walk.nextNode()); at += node.length) {
                          const from = Math.max(start - at, 0), to = Math.min(end - at, node.length);
                          if (from >= to) continue;
                          const range = document.createRange();
                          range.setStart(node, from);
                          range.setEnd(node, to);
                          for (const b of range.getClientRects()) {
                            if (b.width > 1) boxes.push([b.left, b.top, b.width, b.height].map((n) => n + 0.0001));
                          }
                        }
                        return boxes;
                        """, given.passage(), given.nth());
        List<double[]> boxes = new ArrayList<>();
        for (Object box : found) {
            boxes.add(((List<?>) box)
                    .stream().mapToDouble(n -> ((Number) n).doubleValue()).toArray());
        }
        assertThat(boxes).as("the page has the passage").isNotEmpty();
        return boxes;
    }

    private static Painted awaitHighlight() {
        Painted[] last = new Painted[1];
        try {
            return browser.waiting().until(d -> {
                last[0] = Painted.now();
                return last[0].count() > 0 ? last[0] : null;
            });
        } catch (TimeoutException nothing) {
            return last[0];
        }
    }

    /** What the window shows. */
    private record Painted(BufferedImage image) {

        static Painted now() {
            try {
                return new Painted(
                        ImageIO.read(new ByteArrayInputStream(browser.driver().getScreenshotAs(OutputType.BYTES))));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        void save(String name) {
            try {
                java.nio.file.Path folder = java.nio.file.Path.of("target", "screenshots", "fragments");
                java.nio.file.Files.createDirectories(folder);
                ImageIO.write(
                        image,
                        "png",
                        folder.resolve(name.replaceAll("[^A-Za-z]+", "-") + ".png")
                                .toFile());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        long count() {
            return outside(List.of());
        }

        /** The share of a box's pixels along its middle that are highlighted, less two at either end. */
        double alongMiddle(double[] box) {
            int y = (int) (box[1] + box[3] / 2);
            int from = (int) Math.ceil(box[0]) + 2;
            int to = (int) (box[0] + box[2]) - 2;
            int lit = 0;
            for (int x = from; x < to; x++) {
                lit += lit(x, y) ? 1 : 0;
            }
            return to <= from ? 1 : (double) lit / (to - from);
        }

        long outside(List<double[]> boxes) {
            long count = 0;
            for (int y = 0; y < image.getHeight(); y++) {
                for (int x = 0; x < image.getWidth(); x++) {
                    int column = x;
                    int row = y;
                    if (lit(x, y)
                            && boxes.stream()
                                    .noneMatch(b -> column >= b[0] - 3
                                            && column <= b[0] + b[2] + 3
                                            && row >= b[1] - 14
                                            && row <= b[1] + b[3] + 14)) {
                        count++;
                    }
                }
            }
            return count;
        }

        private boolean lit(int x, int y) {
            return x >= 0
                    && y >= 0
                    && x < image.getWidth()
                    && y < image.getHeight()
                    && (image.getRGB(x, y) & 0xffffff) == HIGHLIGHT;
        }
    }
}
