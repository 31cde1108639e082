package cases.calls.localclass;

import io.github.personaldata.PersonalData;
import io.github.personaldata.checker.truth.Inputs;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A local record and a local class. */
final class LocalClass {
    private static final Logger log = LoggerFactory.getLogger(LocalClass.class);

    static void run(Inputs in) {
        var pupil = new Pupil(in.datum("Pupil.name"), 5);
        record Row(String left, int right) {}
        var row = new Row(pupil.name(), pupil.form());
        class Line {
            String text() {
                return "row " + row.left();
            }

            String mark() {
                return "row " + row.right();
            }
        }
        log.info(new Line().text()); // LEAK: personal-data-in-log Pupil.name
        log.info(new Line().mark());
    }
}

record Pupil(@PersonalData(purpose = "order", category = "name") String name, int form) {}
