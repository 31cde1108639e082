package cases.control.earlythrow;

import io.github.personaldata.PersonalData;
import io.github.personaldata.checker.truth.Inputs;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** After a check that always throws for some input the value is only used where it passed. */
final class EarlyThrow {
    private static final Logger log = LoggerFactory.getLogger(EarlyThrow.class);

    static void run(Inputs in) {
        var tenant = new Tenant(in.datum("Tenant.email", "aset@mail.example"), 3);
        try {
            log.info("domain {}", domain(tenant.email())); // LEAK: personal-data-in-log Tenant.email
        } catch (IllegalArgumentException e) {
            log.info("failed {}", tenant.flat());
        }
        try {
            domain("nothing");
        } catch (IllegalArgumentException e) {
            log.info("bad: {}", e.getMessage());
        }
    }

    private static String domain(String address) {
        int at = address.indexOf('@');
        if (at < 0) {
            throw new IllegalArgumentException("no at sign");
        }
        return address.substring(at + 1);
    }
}

record Tenant(@PersonalData(purpose = "order", category = "email") String email, int flat) {}
