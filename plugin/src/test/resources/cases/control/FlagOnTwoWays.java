package cases.control.flagontwoways;

import io.github.personaldata.PersonalData;
import io.github.personaldata.checker.truth.Inputs;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A flag that is a constant on one way and computed on the other. */
final class FlagOnTwoWays {
    private static final Logger log = LoggerFactory.getLogger(FlagOnTwoWays.class);

    static void run(Inputs in) {
        var pupil = new Pupil(in.datum("Pupil.name"), 7);
        boolean hidden = true;
        if (in.flag()) {
            hidden = pupil.grade() > 9;
        }
        if (!hidden) {
            log.info("pupil {}", pupil.name()); // LEAK: personal-data-in-log Pupil.name
        }
        boolean shown = false;
        if (in.flag()) {
            shown = pupil.grade() < 9;
        }
        if (shown) {
            log.info("pupil {}", pupil.name()); // LEAK: personal-data-in-log Pupil.name
        }
        if (!isClosed(in, pupil)) {
            log.info("pupil {}", pupil.name()); // LEAK: personal-data-in-log Pupil.name
        }
        log.info("grade {}", pupil.grade());
    }

    private static boolean isClosed(Inputs in, Pupil pupil) {
        if (in.flag()) {
            return true;
        }
        return pupil.grade() > 9;
    }
}

record Pupil(@PersonalData(purpose = "order", category = "name") String name, int grade) {}
