package cases.control.switchexpression;

import io.github.personaldata.PersonalData;
import io.github.personaldata.checker.truth.Inputs;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A switch expression with arrows, a block and yield. */
final class SwitchExpression {
    private static final Logger log = LoggerFactory.getLogger(SwitchExpression.class);

    static void run(Inputs in) {
        var client = new Client(in.datum("Client.email", "olga@mail.example"), in.datum("Client.phone", "+77771112233"), 9);
        var channel = Channel.values()[in.choose(3)];
        String target = switch (channel) {
            case MAIL -> client.email();
            case CALL -> {
                String digits = client.phone().replace("+", "00");
                yield digits;
            }
            case NONE -> "nobody";
        };
        log.info("notify {}", target); // LEAK: personal-data-in-log Client.email, personal-data-in-log Client.phone
        String counter = switch (channel) {
            case MAIL, CALL -> "client " + client.id();
            case NONE -> "none";
        };
        log.info("count {}", counter);
    }
}

enum Channel {
    MAIL,
    CALL,
    NONE
}

record Client(@PersonalData(purpose = "order", category = "email") String email, @PersonalData(purpose = "order", category = "phone") String phone, int id) {}
