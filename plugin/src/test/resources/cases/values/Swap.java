package cases.values.swap;

import io.github.personaldata.PersonalData;
import io.github.personaldata.checker.truth.Inputs;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Two locals change places. */
final class Swap {
    private static final Logger log = LoggerFactory.getLogger(Swap.class);

    static void run(Inputs in) {
        var member = new Member("m-12", in.datum("Member.email", "saule@mail.example"));
        String shown = member.code();
        String hidden = member.email();
        log.info("shown {}", shown);
        String kept = shown;
        shown = hidden;
        hidden = kept;
        log.info("shown {}", shown); // LEAK: personal-data-in-log Member.email
        log.info("hidden {}", hidden);
    }
}

record Member(String code, @PersonalData(purpose = "newsletter", category = "email") String email) {}
