package app.dateline.shell.school;

import app.dateline.account.Account;
import app.dateline.account.Accounts;
import app.dateline.account.Role;
import app.dateline.account.service.Administering;
import app.dateline.account.service.Links;
import app.dateline.assignment.Assignments;
import app.dateline.assignment.Courses;
import app.dateline.assignment.ItemSets;
import app.dateline.attempt.Attempts;
import app.dateline.attempt.service.Examiners;
import app.dateline.fact.Collections;
import app.dateline.shell.rights.Presence;
import java.io.PrintStream;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Fills an empty database with a made-up school, to measure with:
 * {@code --seed-school [--students=N] [--sets=N] [--responses=N] [--seed=N]}. Which database, is said as for the
 * application, H2 or PostgreSQL. At the end it prints a one-time link for one of the teachers.
 */
public final class SeedSchool {

    private static final String SWITCH = "--seed-school";
    private static final int EVERY = 50_000;

    private SeedSchool() {}

    /** Whether the command line asks for a school instead of the application. */
    public static boolean asked(String... args) {
        return Arrays.asList(args).contains(SWITCH);
    }

    /**
     * Fills the database.
     *
     * @param application the class whose beans are wanted
     * @return the exit status: 0 if all is well, 1 if the database was not empty or a size is no number
     */
    public static int run(Class<?> application, PrintStream out, String... args) {
        Optional<SchoolSize> size = size(args);
        if (size.isEmpty()) {
            out.println("usage: " + SWITCH + " [--students=N] [--sets=N] [--responses=N] [--seed=N]");
            return 1;
        }
        // Vaadin's and Spring Security's beans need a web server; nobody else reaches this one.
        String[] alone = {"--server.port=0", "--server.address=127.0.0.1", "--dateline.administrator=off"};
        String[] all = Stream.concat(Arrays.stream(args), Arrays.stream(alone)).toArray(String[]::new);
        try (ConfigurableApplicationContext beans = SpringApplication.run(application, all)) {
            return fill(beans, size.get(), out);
        }
    }

    static Optional<SchoolSize> size(String... args) {
        try {
            SchoolSize full = SchoolSize.FULL;
            return Optional.of(new SchoolSize(
                    Math.toIntExact(option("--students=", full.students(), args)),
                    Math.toIntExact(option("--sets=", full.sets(), args)),
                    Math.toIntExact(option("--responses=", full.responses(), args)),
                    option("--seed=", full.seed(), args)));
        } catch (IllegalArgumentException | ArithmeticException e) {
            return Optional.empty();
        }
    }

    private static long option(String name, long otherwise, String... args) {
        return Arrays.stream(args)
                .filter(a -> a.startsWith(name))
                .map(a -> Long.parseLong(a.substring(name.length())))
                .findFirst()
                .orElse(otherwise);
    }

    static int fill(ApplicationContext beans, SchoolSize size, PrintStream out) {
        if (!beans.getBean(Accounts.class).all().isEmpty()) {
            out.println("Only a database without accounts is filled; name another one.");
            return 1;
        }
        String collection =
                beans.getBean(Collections.class).bases().getFirst().about().id();
        Presence presence = beans.getBean(Presence.class);
        List<Account> teachers = presence.asInstallation(() -> teachers(beans, size.teachers()));
        School school = new School(
                beans.getBean(Courses.class),
                beans.getBean(ItemSets.class),
                beans.getBean(Assignments.class),
                beans.getBean(Attempts.class),
                beans.getBean(TransactionOperations.class),
                beans.getBean(Examiners.class).of(collection).orElseThrow(),
                collection,
                size,
                beans.getBean(Clock.class).instant());
        int[] told = {0};
        int responses = school.fill(teachers, done -> {
            if (done / EVERY > told[0]) {
                told[0] = done / EVERY;
                out.println(done + " responses");
            }
        });
        out.printf(
                "%d teachers, %d classes, %d students, %d sets, %d responses%n",
                teachers.size(), size.classes(), size.students(), size.sets(), responses);
        Account first = teachers.getFirst();
        String token = presence.asInstallation(() -> beans.getBean(Administering.class)
                .inviteBack(first.id())
                .orElseThrow()
                .token()
                .reveal());
        out.println("To sign in as " + first.name().text() + ", start the application and open /link#" + token);
        return 0;
    }

    /** Teachers with passwords that nobody knows. */
    private static List<Account> teachers(ApplicationContext beans, int number) {
        Administering administering = beans.getBean(Administering.class);
        Links links = beans.getBean(Links.class);
        SecureRandom random = new SecureRandom();
        List<Account> teachers = new ArrayList<>();
        for (int i = 1; i <= number; i++) {
            byte[] password = new byte[24];
            random.nextBytes(password);
            String token = administering.invite(Role.TEACHER).token().reveal();
            Links.Used used = links.makeAccount(
                    token, "teacher-" + i, "Teacher " + i, HexFormat.of().formatHex(password), "");
            teachers.add(
                    switch (used) {
                        case Links.Used.Done done -> done.account();
                        case Links.Used.Refused refused ->
                            throw new IllegalStateException(refused.reason().name());
                        case Links.Used.Weak weak ->
                            throw new IllegalStateException(weak.weakness().toString());
                    });
        }
        return teachers;
    }
}
