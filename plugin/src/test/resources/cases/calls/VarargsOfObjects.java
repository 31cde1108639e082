package cases.calls.varargsofobjects;

import io.github.personaldata.PersonalData;
import io.github.personaldata.checker.truth.Inputs;
import java.util.Arrays;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Values of several kinds given as a variable number of arguments and printed by a helper. */
final class VarargsOfObjects {
    private static final Logger log = LoggerFactory.getLogger(VarargsOfObjects.class);

    static void run(Inputs in) {
        var row = new Row(in.datum("Row.holder"), 5, "open");
        report("account", row.number(), row.state());
        print("account", row.holder(), row.number());
    }

    private static void report(Object... parts) {
        log.info("{}", Arrays.toString(parts));
    }

    private static void print(Object... parts) {
        var text = new StringBuilder();
        for (Object part : parts) {
            text.append(part).append(';');
        }
        log.info("{}", text); // LEAK: personal-data-in-log Row.holder
    }
}

record Row(@PersonalData(purpose = "order", category = "name") String holder, int number, String state) {}
