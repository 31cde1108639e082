package kz.example.store.statistics;

import io.github.personaldata.Anonymizes;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.stereotype.Component;

/** Turns a visitor's cookie into a number that is the same for one day. Its key is thrown away at midnight and never written down. */
@Component
public class VisitorAnonymizer {
    private static final String ALGORITHM = "HmacSHA256";

    private final Clock clock = Clock.systemUTC();
    private final SecureRandom random = new SecureRandom();
    private DailyKey key = newKey(LocalDate.now(clock));

    @Anonymizes
    public String anonymize(String cookie) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(todaysKey());
            return HexFormat.of().formatHex(mac.doFinal(cookie.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(ALGORITHM + " is part of every JDK", e);
        }
    }

    private synchronized SecretKeySpec todaysKey() {
        LocalDate today = LocalDate.now(clock);
        if (!key.day().equals(today)) {
            key = newKey(today);
        }
        return key.secret();
    }

    private DailyKey newKey(LocalDate day) {
        byte[] secret = new byte[32];
        random.nextBytes(secret);
        return new DailyKey(day, new SecretKeySpec(secret, ALGORITHM));
    }

    private record DailyKey(LocalDate day, SecretKeySpec secret) {}
}
