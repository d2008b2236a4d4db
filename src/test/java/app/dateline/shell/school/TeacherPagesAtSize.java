package app.dateline.shell.school;

import static org.assertj.core.api.Assertions.assertThat;

import app.dateline.account.Account;
import app.dateline.account.AccountName;
import app.dateline.account.Accounts;
import app.dateline.assignment.Assignment;
import app.dateline.assignment.Course;
import app.dateline.assignment.ItemSets;
import app.dateline.assignment.service.Classes;
import app.dateline.assignment.service.Giving;
import app.dateline.assignment.service.Sets;
import app.dateline.shell.account.Guests;
import app.dateline.shell.rights.Presence;
import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.RouteConfiguration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

/**
 * How long the server takes to open each page of a teacher in a school as {@link SeedSchool} makes it. Not among the tests:
 * {@code mvn -Dtest=TeacherPagesAtSize "-Ddateline.school=JDBC-URL" test} prints the table of
 * docs/benchmarks.md.
 */
@EnabledIfSystemProperty(named = "dateline.school", matches = ".+")
@SpringBootTest(properties = "spring.datasource.url=${dateline.school}")
class TeacherPagesAtSize extends SpringBrowserlessTest {

    private static final int TIMES = 9;

    @Autowired
    Accounts accounts;

    @Autowired
    Presence presence;

    @Autowired
    Classes classes;

    @Autowired
    Sets sets;

    @Autowired
    Giving giving;

    @AfterEach
    void nobody() {
        Guests.leave();
    }

    @Test
    void openEachPage() {
        Account teacher = accounts.named(new AccountName("teacher-1")).orElseThrow();
        Guests.enter(presence, teacher);
        Course course = classes.all(teacher.id()).getFirst();
        ItemSets.Listed set = sets.all(teacher.id()).getFirst();
        Assignment given = giving.all(teacher.id(), course.id()).getFirst();
        Map<String, String> ids = Map.of(
                "course", course.id().toString(),
                "set", set.id().toString(),
                "assignment", given.id().toString());
        System.out.println("| page | first, ms | median of " + TIMES + ", ms |");
        System.out.println("|---|---:|---:|");
        for (String template : templates()) {
            String address = template;
            for (Map.Entry<String, String> id : ids.entrySet()) {
                address = address.replace(":" + id.getKey(), id.getValue());
            }
            if (address.contains(":")) {
                continue;
            }
            List<Double> times = new ArrayList<>();
            for (int i = 0; i < TIMES + 1; i++) {
                long before = System.nanoTime();
                UI.getCurrent().navigate(address);
                times.add((System.nanoTime() - before) / 1e6);
            }
            assertThat(getCurrentView().getClass().getSimpleName())
                    .as(template)
                    .doesNotContain("NotFound", "SignIn", "NotForYou", "Broken");
            double first = times.removeFirst();
            System.out.printf(
                    "| `%s` | %.0f | %.0f |%n",
                    template, first, times.stream().sorted().toList().get(TIMES / 2));
        }
    }

    private static List<String> templates() {
        RouteConfiguration routes = RouteConfiguration.forApplicationScope();
        return routes.getAvailableRoutes().stream()
                .flatMap(r -> Stream.concat(
                        Stream.of(r.getTemplate()), r.getRouteAliases().stream().map(a -> a.getTemplate())))
                .filter(t -> t.startsWith("teach"))
                .sorted()
                .toList();
    }
}
