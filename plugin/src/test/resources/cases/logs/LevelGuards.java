package cases.logs.levelguards;

import io.github.personaldata.PersonalData;
import io.github.personaldata.checker.truth.Inputs;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A guard around a call of the logger changes nothing. */
final class LevelGuards {
    private static final Logger log = LoggerFactory.getLogger(LevelGuards.class);

    static void run(Inputs in) {
        var sender = new Sender(in.datum("Sender.phone", "+77029998877"), "post 5");
        if (log.isDebugEnabled()) {
            log.debug("sms from {}", sender.phone()); // LEAK: personal-data-in-log Sender.phone
        }
        if (log.isTraceEnabled() && !sender.phone().isBlank()) {
            log.trace("sms at {}", sender.office());
        }
    }
}

record Sender(@PersonalData(purpose = "order", category = "phone") String phone, String office) {}
