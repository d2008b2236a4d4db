package app.dateline.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.dom.Element;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.util.FileSystemUtils;
import tools.jackson.databind.JsonNode;

/** What a picture of 2,000 facts is sent stays small enough for a phone's connection. */
@SpringBootTest
class PictureSizeTest extends SpringBrowserlessTest {

    private static final int FACTS = 2000;
    private static final int MOST_BYTES = 300_000;

    @TempDir
    static Path questions;

    @DynamicPropertySource
    static void madeUp(DynamicPropertyRegistry registry) throws IOException {
        for (String kept : new String[] {"schema", "stems"}) {
            FileSystemUtils.copyRecursively(
                    Path.of("questions", kept), Files.createDirectories(questions.resolve(kept)));
        }
        MadeUpCollection.write(questions, FACTS);
        registry.add("dateline.questions", questions::toString);
    }

    @ParameterizedTest
    @ValueSource(strings = {"timeline", "map", "aims"})
    void isSentInShort(String picture) {
        UI.getCurrent().navigate(picture);
        JsonNode data = ((Component) getCurrentView())
                .getElement()
                .getChildren()
                .filter(child -> child.getTag().equals("dateline-" + picture))
                .map(PictureSizeTest::data)
                .findFirst()
                .orElseThrow();
        int bytes = data.toString().getBytes(StandardCharsets.UTF_8).length;
        System.out.printf("%s, %d facts: %d bytes%n", picture, FACTS, bytes);

        assertThat(bytes).isBetween(20_000, MOST_BYTES);
    }

    private static JsonNode data(Element drawing) {
        return drawing.getPropertyBean("data", JsonNode.class);
    }
}
