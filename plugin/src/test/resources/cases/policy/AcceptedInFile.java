package cases.policy.acceptedinfile;

import io.github.personaldata.PersonalData;
import io.github.personaldata.checker.truth.Inputs;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A disclosure accepted in the policy file, for one class. */
final class AcceptedInFile {
    static void run(Inputs in) {
        var notary = new Notary(in.datum("Notary.name"));
        AuditTrail.write(notary);
        DebugTrail.write(notary);
    }
}

final class AuditTrail {
    private static final Logger log = LoggerFactory.getLogger(AuditTrail.class);

    private AuditTrail() {}

    static void write(Notary notary) {
        log.info("certified by {}", notary.name()); // ALLOWED: Notary.name
    }
}

final class DebugTrail {
    private static final Logger log = LoggerFactory.getLogger(DebugTrail.class);

    private DebugTrail() {}

    static void write(Notary notary) {
        log.info("certified by {}", notary.name()); // LEAK: personal-data-in-log Notary.name
    }
}

record Notary(@PersonalData(purpose = "order", category = "name") String name) {}
