package cases.values.streamsofbytes;

import io.github.personaldata.PersonalData;
import io.github.personaldata.checker.truth.Inputs;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Written to a stream of bytes and read back from it. */
final class StreamsOfBytes {
    private static final Logger log = LoggerFactory.getLogger(StreamsOfBytes.class);

    static void run(Inputs in) throws IOException {
        var parcel = new Parcel(in.datum("Parcel.address", "Satpaev 22"), 7, in.number("Parcel.pin"));
        var bytes = new ByteArrayOutputStream();
        try (var out = new DataOutputStream(bytes)) {
            out.writeUTF(parcel.address());
        }
        try (var data = new DataInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            log.info("to {}", data.readUTF()); // LEAK: personal-data-in-log Parcel.address
        }
        var pins = new ByteArrayOutputStream();
        new DataOutputStream(pins).writeInt(parcel.pin());
        log.info("pin {}", new DataInputStream(new ByteArrayInputStream(pins.toByteArray())).readInt()); // LEAK: personal-data-in-log Parcel.pin
        var other = new ByteArrayOutputStream();
        new DataOutputStream(other).writeInt(parcel.weight());
        log.info("weight {}", new DataInputStream(new ByteArrayInputStream(other.toByteArray())).readInt());
        var zipped = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(zipped)) {
            gzip.write(parcel.address().getBytes(StandardCharsets.UTF_8));
        }
        try (var plain = new GZIPInputStream(new ByteArrayInputStream(zipped.toByteArray()))) {
            log.info("unzipped {}", new String(plain.readAllBytes(), StandardCharsets.UTF_8)); // LEAK: personal-data-in-log Parcel.address
        }
        log.info("size {}", other.size());
    }
}

record Parcel(@PersonalData(purpose = "order", category = "address") String address, int weight, @PersonalData(purpose = "order", category = "phone") int pin) {}
