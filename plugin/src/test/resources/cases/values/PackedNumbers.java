package cases.values.packednumbers;

import io.github.personaldata.PersonalData;
import io.github.personaldata.checker.truth.Inputs;
import java.nio.ByteBuffer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Numbers packed into others by shifts and taken apart again. */
final class PackedNumbers {
    private static final Logger log = LoggerFactory.getLogger(PackedNumbers.class);

    static void run(Inputs in) {
        int code = in.number("Citizen.code");
        var citizen = new Citizen(code, 7);
        long packed = ((long) citizen.region() << 32) | citizen.code();
        log.info("low {}", (int) packed); // LEAK: personal-data-in-log Citizen.code
        log.info("hex {}", Long.toHexString(packed)); // LEAK: personal-data-in-log Citizen.code
        log.info("last {}", citizen.code() % 100); // LEAK: personal-data-in-log Citizen.code
        log.info("swapped {}", Integer.reverseBytes(citizen.code())); // LEAK: personal-data-in-log Citizen.code
        log.info("region {}", citizen.region() << 2);
        short narrow = (short) citizen.code();
        log.info("narrow {}", narrow); // LEAK: personal-data-in-log Citizen.code
        byte[] parts = ByteBuffer.allocate(4).putInt(citizen.code()).array();
        log.info("part {}", parts[3]); // LEAK: personal-data-in-log Citizen.code
        log.info("max {}", Math.max(citizen.code(), 1)); // LEAK: personal-data-in-log Citizen.code
        log.info("long {}", parts.length);
    }
}

record Citizen(@PersonalData(purpose = "order", category = "iin") int code, int region) {}
