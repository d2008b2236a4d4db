package app.dateline.attempt;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.Arrays;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RemarkKeyTest {

    private final Properties messages = read();

    @Test
    void everyRemarkHasItsMessageAndEveryMessageItsRemark() {
        Set<String> keys = Arrays.stream(RemarkKey.values())
                .map(RemarkKey::message)
                .collect(Collectors.toCollection(TreeSet::new));
        Set<String> written = messages.stringPropertyNames().stream()
                .filter(key -> key.startsWith("marking."))
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(written).isEqualTo(keys);
    }

    @Test
    void everyMessageUsesEveryArgumentAndNoOther() {
        for (RemarkKey key : RemarkKey.values()) {
            String message = messages.getProperty(key.message());
            MessageFormat format = new MessageFormat(message, Locale.ENGLISH);
            assertThat(format.getFormats()).as(message).hasSize(key.arguments().size());
            String[] arguments = IntStream.range(0, key.arguments().size())
                    .mapToObj(i -> "<" + i + ">")
                    .toArray(String[]::new);
            String text = format.format(arguments);
            assertThat(arguments).as(text).allMatch(text::contains);
            assertThat(text).doesNotContain("{");
        }
    }

    @Test
    void aKeyIsFoundByItsMessageAndAnUnknownOneIsNot() {
        assertThat(RemarkKey.of("marking.read-as-date")).contains(RemarkKey.READ_AS_DATE);
        assertThat(RemarkKey.of("marking.of-a-later-version")).isEmpty();
    }

    private static Properties read() {
        Properties properties = new Properties();
        try (Reader in = new InputStreamReader(
                RemarkKeyTest.class.getResourceAsStream("/messages.properties"), StandardCharsets.UTF_8)) {
            properties.load(in);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return properties;
    }
}
