package cases.exceptions.messagecomposed;

import io.github.personaldata.PersonalData;
import io.github.personaldata.checker.truth.Inputs;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Messages that exceptions compose from what they hold: inherited, extended, in anonymous classes, made by factories. */
final class MessageComposed {
    private static final Logger log = LoggerFactory.getLogger(MessageComposed.class);

    static void run(Inputs in) {
        var tenant = new Tenant(in.datum("Tenant.name"), 12);
        log.info("{}", new Evicted(tenant).hashCode() != 0); // LEAK: personal-data-in-exception Tenant.name
        log.info("{}", new Late(tenant).hashCode() != 0);
        log.info("{}", Refused.of(tenant.name()).hashCode() != 0);
        log.info("{}", Refused.of("flat " + tenant.flat()).hashCode() != 0);
        var quiet = new RuntimeException() { // LEAK: personal-data-in-exception Tenant.name
            private static final long serialVersionUID = 1L;

            @Override
            public String getMessage() {
                return "tenant " + tenant.name();
            }
        };
        log.info("{}", quiet.getStackTrace().length > 0);
        try {
            throw new Repeated("moved: " + tenant.name()); // LEAK: personal-data-in-exception Tenant.name
        } catch (Repeated e) {
            log.warn("{}", e.getMessage()); // LEAK: personal-data-in-log Tenant.name
        }
    }
}

class Dispute extends RuntimeException {
    private static final long serialVersionUID = 1L;

    final transient Tenant tenant;

    Dispute(Tenant tenant) {
        this.tenant = tenant;
    }
}

class Evicted extends Dispute {
    private static final long serialVersionUID = 1L;

    Evicted(Tenant tenant) {
        super(tenant);
    }

    @Override
    public String getMessage() {
        return "evicted " + tenant.name();
    }
}

class Late extends Dispute {
    private static final long serialVersionUID = 1L;

    Late(Tenant tenant) {
        super(tenant);
    }

    @Override
    public String getMessage() {
        return "late in flat " + tenant.flat();
    }
}

class Refused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String what;

    private Refused(String what) {
        this.what = what;
    }

    static Refused of(String what) {
        return new Refused(what); // LEAK: personal-data-in-exception Tenant.name
    }

    @Override
    public String getMessage() {
        return "refused " + what;
    }
}

class Repeated extends RuntimeException {
    private static final long serialVersionUID = 1L;

    Repeated(String message) {
        super(message);
    }

    @Override
    public String getMessage() {
        return "again " + super.getMessage();
    }
}

record Tenant(@PersonalData(purpose = "order", category = "name") String name, int flat) {}
