package cases.control.yieldedblocks;

import io.github.personaldata.PersonalData;
import io.github.personaldata.checker.truth.Inputs;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A switch whose branches are blocks gives what they yield; a default that throws gives nothing. */
final class YieldedBlocks {
    private static final Logger log = LoggerFactory.getLogger(YieldedBlocks.class);

    static void run(Inputs in) {
        var client = new Client(in.datum("Client.phone", "+77012223344"), "web");
        int kind = in.choose(3);
        String shown = switch (kind) {
            case 0 -> {
                String digits = client.phone().substring(1);
                yield digits.strip();
            }
            case 1 -> client.channel();
            default -> "none";
        };
        log.info("shown {}", shown); // LEAK: personal-data-in-log Client.phone
        String channel = switch (kind) {
            case 0 -> client.channel();
            case 1 -> client.channel() + client.phone().length();
            default -> {
                log.debug("kind {}", kind);
                yield "other";
            }
        };
        log.info("channel {}", channel);
    }
}

record Client(@PersonalData(purpose = "order", category = "phone") String phone, String channel) {}
