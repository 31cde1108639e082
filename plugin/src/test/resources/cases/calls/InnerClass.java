package cases.calls.innerclass;

import io.github.personaldata.PersonalData;
import io.github.personaldata.checker.truth.Inputs;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** An inner class reads the fields of its outer object. */
final class InnerClass {
    private static final Logger log = LoggerFactory.getLogger(InnerClass.class);

    private final Tenant tenant;

    private InnerClass(Tenant tenant) {
        this.tenant = tenant;
    }

    private final class Printer {
        private final String prefix;

        Printer(String prefix) {
            this.prefix = prefix;
        }

        void name() {
            log.info("{}: {}", prefix, tenant.name()); // LEAK: personal-data-in-log Tenant.name
        }

        void flat() {
            log.info("{}: {}", prefix, tenant.flat());
        }
    }

    static void run(Inputs in) {
        var lease = new InnerClass(new Tenant(in.datum("Tenant.name"), 12));
        var printer = lease.new Printer("lease");
        printer.name();
        printer.flat();
    }
}

record Tenant(@PersonalData(purpose = "order", category = "name") String name, int flat) {}
