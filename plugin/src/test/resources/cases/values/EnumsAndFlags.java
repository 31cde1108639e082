package cases.values.enumsandflags;

import io.github.personaldata.PersonalData;
import io.github.personaldata.checker.truth.Inputs;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** An annotated enum or boolean is printed like any other value. */
final class EnumsAndFlags {
    private static final Logger log = LoggerFactory.getLogger(EnumsAndFlags.class);

    static void run(Inputs in) {
        var profile = new Profile(in.oneOf("Profile.gender", Gender.values()), in.bool("Profile.married"), Tier.GOLD);
        log.info("gender {}", profile.gender()); // LEAK: personal-data-in-log Profile.gender
        log.info("married: " + profile.married()); // LEAK: personal-data-in-log Profile.married
        log.info("ordinal {}", profile.gender().ordinal()); // LEAK: personal-data-in-log Profile.gender
        log.info("tier {}", profile.tier().name());
    }
}

enum Gender {
    FEMALE,
    MALE
}

enum Tier {
    SILVER,
    GOLD
}

record Profile(@PersonalData(purpose = "order", category = "name") Gender gender, @PersonalData(purpose = "order", category = "name") boolean married, Tier tier) {}
