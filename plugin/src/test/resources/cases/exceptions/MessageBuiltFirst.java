package cases.exceptions.messagebuiltfirst;

import io.github.personaldata.PersonalData;
import io.github.personaldata.checker.truth.Inputs;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The message comes from a method, a format and a variable. */
final class MessageBuiltFirst {
    private static final Logger log = LoggerFactory.getLogger(MessageBuiltFirst.class);

    static void run(Inputs in) {
        var lead = new Lead(in.datum("Lead.email", "asel@mail.example"), "form 7");
        try {
            validate(lead, true);
        } catch (IllegalArgumentException e) {
            log.debug("refused");
        }
        try {
            validate(lead, false);
        } catch (IllegalArgumentException e) {
            log.debug("refused {}", e.getMessage().length());
        }
    }

    private static void validate(Lead lead, boolean detailed) {
        String plain = String.format("bad lead of %s", lead.source());
        String message = describe(lead);
        if (detailed) {
            throw new IllegalArgumentException(message); // LEAK: personal-data-in-exception Lead.email
        }
        throw new IllegalArgumentException(plain);
    }

    private static String describe(Lead lead) {
        return "bad lead " + lead;
    }
}

record Lead(@PersonalData(purpose = "order", category = "email") String email, String source) {}
