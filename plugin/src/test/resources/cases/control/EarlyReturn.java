package cases.control.earlyreturn;

import io.github.personaldata.PersonalData;
import io.github.personaldata.checker.truth.Inputs;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Past the early return only the harmless way goes on. */
final class EarlyReturn {
    private static final Logger log = LoggerFactory.getLogger(EarlyReturn.class);

    static void run(Inputs in) {
        var tenant = new Tenant(in.datum("Tenant.name"), "flat 12");
        boolean verbose = in.flag();
        log.info("letting to {}", describe(tenant, verbose)); // LEAK: personal-data-in-log Tenant.name
        log.info("letting {}", place(tenant, verbose));
    }

    private static String describe(Tenant tenant, boolean verbose) {
        if (!verbose) {
            return tenant.flat();
        }
        return tenant.name();
    }

    private static String place(Tenant tenant, boolean verbose) {
        String text = tenant.name();
        if (text.isEmpty()) {
            return "nowhere";
        }
        text = tenant.flat();
        return verbose ? text + ", occupied" : text;
    }
}

record Tenant(@PersonalData(purpose = "order", category = "name") String name, String flat) {}
