package cases.values.charbuffers;

import io.github.personaldata.PersonalData;
import io.github.personaldata.checker.truth.Inputs;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Characters and bytes in buffers. */
final class CharBuffers {
    private static final Logger log = LoggerFactory.getLogger(CharBuffers.class);

    static void run(Inputs in) {
        var card = new Card(in.datum("Card.number", "4400 1111 2222 3333"), "visa");
        CharBuffer chars = CharBuffer.allocate(40);
        chars.put(card.number());
        chars.flip();
        log.info("chars {}", chars); // LEAK: personal-data-in-log Card.number
        ByteBuffer bytes = StandardCharsets.UTF_8.encode(card.number());
        byte[] copy = new byte[bytes.remaining()];
        bytes.get(copy);
        log.info("bytes {}", new String(copy, StandardCharsets.UTF_8)); // LEAK: personal-data-in-log Card.number
        log.info("decoded {}", StandardCharsets.UTF_8.decode(ByteBuffer.wrap(copy))); // LEAK: personal-data-in-log Card.number
        log.info("brand {}", CharBuffer.wrap(card.brand()));
        log.info("length {}", copy.length);
    }
}

record Card(@PersonalData(purpose = "order", category = "payment-card") String number, String brand) {}
