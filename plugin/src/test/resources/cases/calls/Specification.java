package cases.calls.specification;

import io.github.personaldata.PersonalData;
import io.github.personaldata.checker.truth.Inputs;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Small objects that are combined and asked later; the question tells nothing, the explanation does. */
final class Specification {
    private static final Logger log = LoggerFactory.getLogger(Specification.class);

    static void run(Inputs in) {
        var applicant = new Applicant(in.datum("Applicant.name"), in.number("Applicant.income"));
        var rule = new Rich().and(new Known());
        log.info("fits {}", rule.fits(applicant));
        log.info("because {}", rule.why(applicant)); // LEAK: personal-data-in-log Applicant.name
    }
}

interface Rule {
    boolean fits(Applicant applicant);

    String why(Applicant applicant);

    default Rule and(Rule other) {
        return new Both(this, other);
    }
}

record Both(Rule left, Rule right) implements Rule {
    @Override
    public boolean fits(Applicant applicant) {
        return left.fits(applicant) && right.fits(applicant);
    }

    @Override
    public String why(Applicant applicant) {
        return left.why(applicant) + ", " + right.why(applicant);
    }
}

class Rich implements Rule {
    @Override
    public boolean fits(Applicant applicant) {
        return applicant.income() > 10;
    }

    @Override
    public String why(Applicant applicant) {
        return fits(applicant) ? "rich" : "poor";
    }
}

class Known implements Rule {
    @Override
    public boolean fits(Applicant applicant) {
        return !applicant.name().isEmpty();
    }

    @Override
    public String why(Applicant applicant) {
        return "known as " + applicant.name();
    }
}

record Applicant(@PersonalData(purpose = "order", category = "name") String name, @PersonalData(purpose = "order", category = "payment-card") int income) {}
