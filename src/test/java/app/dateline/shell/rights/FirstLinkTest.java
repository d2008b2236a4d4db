package app.dateline.shell.rights;

import static org.assertj.core.api.Assertions.assertThat;

import app.dateline.account.Account;
import app.dateline.account.Accounts;
import app.dateline.account.Role;
import app.dateline.account.service.Administering;
import app.dateline.account.service.Links;
import app.dateline.account.service.Links.Opened;
import app.dateline.account.service.Links.Used;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;

@SpringBootTest
class FirstLinkTest {

    @Autowired
    Administering administering;

    @Autowired
    Accounts accounts;

    @Autowired
    Links links;

    @Autowired
    Presence presence;

    @Autowired
    JdbcClient db;

    @BeforeEach
    void nobody() {
        db.sql("delete from invitation").update();
        db.sql("delete from account").update();
    }

    @Test
    void aLinkIsPrintedWhileThereIsNoAdministrator() {
        String first = token(printed("on"));
        String second = token(printed("on"));
        assertThat(links.look(first, "here")).isInstanceOf(Opened.Nothing.class);

        Used used = links.makeAccount(second, "vera", "Vera Lind", "a kettle of herons", "here");
        assertThat(used)
                .isInstanceOfSatisfying(
                        Used.Done.class,
                        done -> assertThat(done.account().role()).isEqualTo(Role.ADMINISTRATOR));
        assertThat(printed("on")).isEmpty();
    }

    @Test
    void whoHasLostTheWayInAsksForANewLink() {
        Account account = ((Used.Done)
                        links.makeAccount(token(printed("on")), "vera", "Vera Lind", "a kettle of herons", "here"))
                .account();
        assertThat(links.look(token(printed("new")), "here")).isInstanceOf(Opened.ForAccount.class);
        assertThat(accounts.find(account.id())).isPresent();
    }

    @Test
    void switchedOffNoneIsPrinted() {
        assertThat(printed("off")).isEmpty();
    }

    private String printed(String wish) {
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        new FirstLink(administering, presence, wish, new PrintStream(said)).print("8080");
        return said.toString();
    }

    private static String token(String printed) {
        Matcher link =
                Pattern.compile("http://localhost:8080/link#([0-9a-f]{32})\\R").matcher(printed);
        assertThat(link.find()).as("a link in: %s", printed).isTrue();
        return link.group(1);
    }
}
