package app.dateline.shell;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.html.H1;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;

@SpringBootTest
class HomeViewTest extends SpringBrowserlessTest {

    @Test
    void aVisitorSeesWhereTheyAre() {
        navigate(HomeView.class);

        assertThat(find(H1.class).single().getText()).isEqualTo("Dateline");
    }
}
