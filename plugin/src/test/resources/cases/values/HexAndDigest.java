package cases.values.hexanddigest;

import io.github.personaldata.PersonalData;
import io.github.personaldata.checker.truth.Inputs;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Objects;
import java.util.zip.CRC32;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Encodings and an unsalted hash do not make data anonymous. */
final class HexAndDigest {
    private static final Logger log = LoggerFactory.getLogger(HexAndDigest.class);

    static void run(Inputs in) throws Exception {
        var caller = new Caller(in.datum("Caller.phone", "+77017778899"), "kcell");
        byte[] raw = caller.phone().getBytes(StandardCharsets.UTF_8);
        log.info("hex {}", HexFormat.of().formatHex(raw)); // LEAK: personal-data-in-log Caller.phone
        log.info("url {}", URLEncoder.encode(caller.phone(), StandardCharsets.UTF_8)); // LEAK: personal-data-in-log Caller.phone
        log.info("base {}", Base64.getUrlEncoder().withoutPadding().encodeToString(raw)); // LEAK: personal-data-in-log Caller.phone
        log.info("again {}", new String(Base64.getDecoder().decode(Base64.getEncoder().encode(raw)), StandardCharsets.UTF_8)); // LEAK: personal-data-in-log Caller.phone
        log.info("hash {}", Objects.hash(caller.phone())); // LEAK: personal-data-in-log Caller.phone
        log.info("operator {}", HexFormat.of().formatHex(caller.operator().getBytes(StandardCharsets.UTF_8)));
        var crc = new CRC32();
        crc.update(raw);
        log.info("crc {}", crc.getValue()); // LEAK: personal-data-in-log Caller.phone
    }
}

record Caller(@PersonalData(purpose = "order", category = "phone") String phone, String operator) {}
