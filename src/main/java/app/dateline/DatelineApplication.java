package app.dateline;

import app.dateline.shell.Check;
import app.dateline.shell.school.SeedSchool;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.security.autoconfigure.UserDetailsServiceAutoConfiguration;

/** Spring Boot would make a user of its own, and print their password, where it knows of no other. */
@SpringBootApplication(exclude = UserDetailsServiceAutoConfiguration.class)
public class DatelineApplication {

    public static void main(String[] args) {
        if (Check.asked(args)) {
            System.exit(Check.run(System.out, args));
        }
        if (SeedSchool.asked(args)) {
            System.exit(SeedSchool.run(DatelineApplication.class, System.out, args));
        }
        SpringApplication.run(DatelineApplication.class, args);
    }
}
