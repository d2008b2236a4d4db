package app.dateline.shell;

import com.vaadin.flow.i18n.I18NProvider;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/**
 * The words of the interface: {@code messages.properties} in English, {@code messages_xx.properties} for every other
 * language. A file that is there is offered; nothing else need be told.
 */
@Component
class MessageFiles implements I18NProvider {

    private static final Logger log = LoggerFactory.getLogger(MessageFiles.class);
    private static final String FILES = "messages";
    private static final Pattern NAME = Pattern.compile(FILES + "_(.+)\\.properties");
    private static final ResourceBundle.Control NO_FALLBACK =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private final List<Locale> provided;

    MessageFiles() {
        List<Locale> found = new ArrayList<>(List.of(Locale.ENGLISH));
        try {
            for (Resource file :
                    new PathMatchingResourcePatternResolver().getResources("classpath*:" + FILES + "_*.properties")) {
                Matcher name = NAME.matcher(String.valueOf(file.getFilename()));
                if (name.matches()) {
                    found.add(Locale.forLanguageTag(name.group(1).replace('_', '-')));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        provided = List.copyOf(found);
    }

    @Override
    public List<Locale> getProvidedLocales() {
        return provided;
    }

    @Override
    public String getTranslation(String key, Locale locale, Object... arguments) {
        try {
            String pattern =
                    ResourceBundle.getBundle(FILES, locale, NO_FALLBACK).getString(key);
            // Without arguments the pattern stays as it is: the browser fills in some itself.
            return arguments.length == 0 ? pattern : new MessageFormat(pattern, locale).format(arguments);
        } catch (MissingResourceException e) {
            log.warn("no message '{}' for {}", key, locale);
            return key;
        }
    }
}
