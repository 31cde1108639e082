package cases.calls.constructorchain;

import io.github.personaldata.PersonalData;
import io.github.personaldata.checker.truth.Inputs;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** this(..) and super(..) hand the value on. */
final class ConstructorChain {
    private static final Logger log = LoggerFactory.getLogger(ConstructorChain.class);

    static void run(Inputs in) {
        var lead = new Lead(in.datum("Lead.email", "zhanar@mail.example"));
        var letter = new Letter(lead.email());
        log.info("letter to {}", letter.recipient); // LEAK: personal-data-in-log Lead.email
        log.info("letter about {}", letter.subject);
    }
}

class Message {
    final String recipient;

    Message(String recipient) {
        this.recipient = recipient;
    }
}

class Letter extends Message {
    final String subject;

    Letter(String recipient) {
        this(recipient, "welcome");
    }

    Letter(String recipient, String subject) {
        super(recipient);
        this.subject = subject;
    }
}

record Lead(@PersonalData(purpose = "newsletter", category = "email") String email) {}
