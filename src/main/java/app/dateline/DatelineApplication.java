package app.dateline;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

@SpringBootApplication
public class DatelineApplication {

    public static void main(String[] args) {
        SpringApplication.run(DatelineApplication.class, args);
    }
}
