package app.dateline.account;

import java.net.URI;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Where passkeys of this installation work: for which domain they are made, and on which pages browsers may use them. It is
 * set by whoever runs the installation, and never taken from a request.
 *
 * @param domain WebAuthn's RP ID (Level 3, section 5.1.2): the host of all origins, or a domain above it
 * @param origins scheme, host and port of the pages, as browsers write them (RFC 6454, section 6.2), the first the one that
 *     people are sent to; never empty
 */
public record PasskeySite(String domain, Set<String> origins) {

    private static final Pattern ADDRESS = Pattern.compile("[0-9.]+|\\[.*]");

    /** @throws IllegalArgumentException with a sentence for whoever set it, where browsers would refuse it */
    public PasskeySite {
        if (origins.isEmpty()) {
            throw new IllegalArgumentException("passkeys need an origin, such as https://quiz.example.org");
        }
        for (String origin : origins) {
            String host = host(origin);
            if (!host.equals(domain) && !(host.endsWith("." + domain) && domain.contains("."))) {
                throw new IllegalArgumentException(
                        "passkeys for the domain " + domain + " don't work at " + origin + ", which is not in it");
            }
        }
        origins = Collections.unmodifiableSet(new LinkedHashSet<>(origins));
    }

    /**
     * What somebody set.
     *
     * @param domain empty for the host of the first origin
     * @throws IllegalArgumentException with a sentence for whoever set it, where browsers would refuse it
     */
    public static PasskeySite of(List<String> origins, String domain) {
        Set<String> written = new LinkedHashSet<>();
        origins.stream().map(String::strip).filter(o -> !o.isEmpty()).forEach(o -> written.add(asWritten(o)));
        String first = written.isEmpty() ? "" : host(written.iterator().next());
        return new PasskeySite(domain.isBlank() ? first : domain.strip().toLowerCase(Locale.ROOT), written);
    }

    /** An origin in the one way in which browsers write it: in small letters, without the scheme's own port. */
    private static String asWritten(String origin) {
        String small = origin.toLowerCase(Locale.ROOT).replaceFirst("/$", "");
        return small.startsWith("https:") ? small.replaceFirst(":443$", "") : small.replaceFirst(":80$", "");
    }

    private static String host(String origin) {
        URI address = URI.create(origin);
        String host = address.getHost();
        String port = address.getPort() < 0 ? "" : ":" + address.getPort();
        if (host == null || !origin.equals(address.getScheme() + "://" + host + port)) {
            throw new IllegalArgumentException("no origin that passkeys could work at: " + origin
                    + " (it is written as https://quiz.example.org)");
        }
        if (ADDRESS.matcher(host).matches()) {
            throw new IllegalArgumentException("passkeys need a name of a host, which " + host + " is not");
        }
        boolean here = host.equals("localhost") || host.endsWith(".localhost");
        if (!"https".equals(address.getScheme()) && !("http".equals(address.getScheme()) && here)) {
            throw new IllegalArgumentException("passkeys need https at " + origin);
        }
        return host;
    }
}
