package cases.control.switchfallthrough;

import io.github.personaldata.PersonalData;
import io.github.personaldata.checker.truth.Inputs;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** An old switch: without a break the next case goes on with the value. */
final class SwitchFallThrough {
    private static final Logger log = LoggerFactory.getLogger(SwitchFallThrough.class);

    static void run(Inputs in) {
        var student = new Student(in.datum("Student.name"), "group 3");
        String loud = "";
        String quiet = student.name();
        switch (in.choose(3)) {
            case 0:
                loud = student.name();
            case 1:
                loud = loud + "!";
                quiet = "one";
                break;
            default:
                loud = student.group();
                quiet = student.group();
        }
        log.info(loud); // LEAK: personal-data-in-log Student.name
        log.info(quiet);
    }
}

record Student(@PersonalData(purpose = "order", category = "name") String name, String group) {}
