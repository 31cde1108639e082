package cases.calls.builder;

import io.github.personaldata.PersonalData;
import io.github.personaldata.checker.truth.Inputs;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A builder written by hand, called as a chain. */
final class Builder {
    private static final Logger log = LoggerFactory.getLogger(Builder.class);

    static void run(Inputs in) {
        var owner = new Owner("A 123 BC", in.datum("Owner.name"));
        var policy = Policy.builder().plate(owner.plate()).holder(owner.name()).build();
        log.info("insured {}", policy.plate());
        log.info("insured {}", policy.holder()); // LEAK: personal-data-in-log Owner.name
    }
}

record Policy(String plate, String holder) {
    static PolicyBuilder builder() {
        return new PolicyBuilder();
    }
}

class PolicyBuilder {
    private String plate = "";
    private String holder = "";

    PolicyBuilder plate(String plate) {
        this.plate = plate;
        return this;
    }

    PolicyBuilder holder(String holder) {
        this.holder = holder;
        return this;
    }

    Policy build() {
        return new Policy(plate, holder);
    }
}

record Owner(String plate, @PersonalData(purpose = "order", category = "name") String name) {}
