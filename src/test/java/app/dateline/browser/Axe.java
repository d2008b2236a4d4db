package app.dateline.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.openqa.selenium.chrome.ChromeDriver;

/**
 * Runs axe in the page itself. Its own {@code AxeBuilder} opens a window for each scan, to keep the frames of a page apart,
 * and brings back all that was right, which takes three times as long; our pages have no frames.
 */
final class Axe {

    private static final String SOURCE = source();

    private static final List<String> TAGS =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");

    /** The rules of {@link #TAGS} that ask for colours. All others ask for the page and its boxes. */
    private static final List<String> ABOUT_COLOURS = List.of("color-contrast", "link-in-text-block");

    /**
     * A page on which a scan by all rules found nothing is scanned for its colours alone as long as all its elements, texts,
     * boxes and what is seen of them are the same: so it is after a change of the theme.
     */
    private static final String SCAN = """
            const [tags, aboutColours, done] = arguments;
            const parts = [];
            const walk = (node) => {
              for (const e of node.children) {
                const box = e.getBoundingClientRect();
                const style = getComputedStyle(e);
                parts.push(e.localName, ...[...e.attributes].map((a) => a.name + '=' + a.value),
                    box.x + scrollX, box.y + scrollY, box.width, box.height, style.display, style.visibility,
                    style.opacity, style.overflow, style.fontSize, style.fontWeight, style.clipPath, style.content);
                if (e.shadowRoot) walk(e.shadowRoot);
                walk(e);
              }
            };
            walk(document);
            parts.push(document.title, document.body.textContent);
            const looks = parts.join();
            const scanned = window.scannedByAxe === looks;
            if (document.querySelector('iframe, frame')) {
              done(['a frame, into which this scan does not look']);
            } else {
              axe.run(
                  // Shown only while the connection is lost, and out of the way of all landmarks by design.
                  {exclude: [['vaadin-connection-indicator']]},
                  {
                    runOnly: scanned ? {type: 'rule', values: aboutColours} : {type: 'tag', values: tags},
                    resultTypes: ['violations'],
                  })
                .then(({violations, passes, incomplete}) => {
                  if (!scanned && passes.length + incomplete.length < 10) {
                    throw new Error('hardly a rule applied');
                  }
                  window.scannedByAxe = violations.length ? '' : looks;
                  done(violations.map((v) => [
                    `  ${v.id} (${v.impact}): ${v.help}  ${v.helpUrl}`,
                    ...v.nodes.map((n) => `    at ${n.target}  ${n.html}\\n      ${n.failureSummary.replaceAll('\\n', '\\n      ')}`),
                  ].join('\\n')));
                })
                .catch((e) => done(['  axe failed: ' + e]));
            }
            """;

    private Axe() {}

    /** The barriers on the page as it is shown now, each kind with all its places. */
    @SuppressWarnings("unchecked")
    static List<String> scan(ChromeDriver driver) {
        if (driver.executeScript("return typeof axe") instanceof String type && type.equals("undefined")) {
            driver.executeScript(SOURCE);
        }
        return (List<String>) Objects.requireNonNull(driver.executeAsyncScript(SCAN, TAGS, ABOUT_COLOURS));
    }

    private static String source() {
        try (var in = Objects.requireNonNull(Axe.class.getResourceAsStream("/axe.min.js"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
