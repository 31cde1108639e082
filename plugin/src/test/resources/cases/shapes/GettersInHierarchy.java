package cases.shapes.gettersinhierarchy;

import io.github.personaldata.PersonalData;
import io.github.personaldata.checker.truth.Inputs;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** An abstract getter, annotated in the superclass's field and read through the interface. */
final class GettersInHierarchy {
    private static final Logger log = LoggerFactory.getLogger(GettersInHierarchy.class);

    static void run(Inputs in) {
        Party party = in.flag() ? new Citizen(in.datum("Citizen.fullName")) : new Firm("Example Store LLP");
        log.info("party {}", party.title()); // LEAK: personal-data-in-log Citizen.fullName
        log.info("kind {}", party.kind());
        Party firm = new Firm("Example Store LLP");
        log.info("party {}", firm.title());
    }
}

abstract class Party {
    abstract String title();

    String kind() {
        return getClass().getSimpleName();
    }
}

final class Citizen extends Party {
    @PersonalData(purpose = "order", category = "name")
    private final String fullName;

    Citizen(String fullName) {
        this.fullName = fullName;
    }

    @Override
    String title() {
        return fullName;
    }
}

final class Firm extends Party {
    private final String title;

    Firm(String title) {
        this.title = title;
    }

    @Override
    String title() {
        return title;
    }
}
