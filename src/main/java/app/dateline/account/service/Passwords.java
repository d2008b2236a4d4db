package app.dateline.account.service;

import com.password4j.Argon2Function;
import com.password4j.types.Argon2;
import java.util.Map;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.security.crypto.password.DelegatingPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.crypto.password4j.Argon2Password4jPasswordEncoder;
import org.springframework.stereotype.Component;

/**
 * Hashes passwords, each hash beginning with the name of its scheme. New ones are made with Argon2id (RFC 9106) at 19 MiB,
 * two passes, one lane: the least that OWASP's Password Storage Cheat Sheet recommends. Those of an earlier scheme or
 * weaker parameters are still known, and made anew when their owner signs in.
 */
@Component
class Passwords {

    private static final int MEMORY_KIB = 19 * 1024;
    private static final int PASSES = 2;
    private static final int LANES = 1;
    private static final int BYTES = 32;

    private final PasswordEncoder encoder;

    /** Of a password that nobody has: comparing with it takes as long as with any other. */
    private final String nobodys;

    Passwords() {
        encoder = new DelegatingPasswordEncoder(
                "argon2",
                Map.of(
                        "argon2",
                        new Argon2Password4jPasswordEncoder(
                                Argon2Function.getInstance(MEMORY_KIB, PASSES, LANES, BYTES, Argon2.ID)),
                        "bcrypt",
                        new BCryptPasswordEncoder()));
        nobodys = hash("nobody has this password");
    }

    final String hash(String password) {
        String hash = encoder.encode(password);
        if (hash == null) {
            throw new IllegalStateException("a password without a hash");
        }
        return hash;
    }

    boolean matches(String password, String hash) {
        return encoder.matches(password, hash);
    }

    /** Takes as long as {@link #matches}, for a name that nobody has. */
    void matchNobody(String password) {
        encoder.matches(password, nobodys);
    }

    /** Whether a hash is of another scheme or other parameters than those that are made now. */
    boolean isDated(String hash) {
        return !hash.startsWith("{argon2}$argon2id$v=19$m=" + MEMORY_KIB + ",t=" + PASSES + ",p=" + LANES + "$");
    }
}
