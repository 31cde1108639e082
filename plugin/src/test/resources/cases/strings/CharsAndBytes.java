package cases.strings.charsandbytes;

import io.github.personaldata.PersonalData;
import io.github.personaldata.checker.truth.Inputs;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Through char arrays, bytes and encodings and back. */
final class CharsAndBytes {
    private static final Logger log = LoggerFactory.getLogger(CharsAndBytes.class);

    static void run(Inputs in) {
        var key = new Keyholder(in.datum("Keyholder.name"), "safe 3");
        char[] letters = key.name().toCharArray();
        log.info("{}", new String(letters)); // LEAK: personal-data-in-log Keyholder.name
        log.info("{}", letters.length);
        byte[] bytes = key.name().getBytes(StandardCharsets.UTF_8);
        log.info("{}", new String(bytes, StandardCharsets.UTF_8)); // LEAK: personal-data-in-log Keyholder.name
        log.info("{}", Base64.getEncoder().encodeToString(bytes)); // LEAK: personal-data-in-log Keyholder.name
        log.info("{}", Base64.getEncoder().encodeToString(key.safe().getBytes(StandardCharsets.UTF_8)));
        log.info("{}", URLEncoder.encode(key.name(), StandardCharsets.UTF_8)); // LEAK: personal-data-in-log Keyholder.name
        char first = key.name().charAt(0);
        log.info("initial {}", first); // LEAK: personal-data-in-log Keyholder.name
    }
}

record Keyholder(@PersonalData(purpose = "order", category = "name") String name, String safe) {}
