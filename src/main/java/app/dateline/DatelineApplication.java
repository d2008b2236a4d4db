package app.dateline;

import app.dateline.shell.Check;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

@SpringBootApplication
public class DatelineApplication {

    public static void main(String[] args) {
        if (Check.asked(args)) {
            System.exit(Check.run(System.out, args));
        }
        SpringApplication.run(DatelineApplication.class, args);
    }
}
