package app.dateline.attempt.store;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.support.ResourcePropertySource;

/** The address of the H2 file as {@code application.properties} has it, so that tests try the settings that ship. */
final class ShippedAddress {

    private ShippedAddress() {}

    static String in(Path folder) throws IOException {
        StandardEnvironment environment = new StandardEnvironment();
        environment
                .getPropertySources()
                .addLast(new ResourcePropertySource(new ClassPathResource("application.properties")));
        environment
                .getPropertySources()
                .addFirst(new MapPropertySource("test", Map.of("dateline.data", folder.toString())));
        return environment.getRequiredProperty("spring.datasource.url");
    }
}
