package cases.policy.acceptedincode;

import io.github.personaldata.AcceptedDisclosure;
import io.github.personaldata.PersonalData;
import io.github.personaldata.checker.truth.Inputs;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A disclosure accepted on one method is no finding there, and one elsewhere. */
final class AcceptedInCode {
    private static final Logger log = LoggerFactory.getLogger(AcceptedInCode.class);

    static void run(Inputs in) {
        var officer = new Officer(in.datum("Officer.name"));
        audit(officer);
        trace(officer);
    }

    @AcceptedDisclosure(rule = "personal-data-in-log", reason = "the law asks for the officer's name", until = "2099-12-31")
    private static void audit(Officer officer) {
        log.info("signed by {}", officer.name()); // ALLOWED: Officer.name
    }

    private static void trace(Officer officer) {
        log.info("signed by {}", officer.name()); // LEAK: personal-data-in-log Officer.name
    }
}

record Officer(@PersonalData(purpose = "order", category = "name") String name) {}
