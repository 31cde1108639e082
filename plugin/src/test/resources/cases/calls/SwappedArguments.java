package cases.calls.swappedarguments;

import io.github.personaldata.PersonalData;
import io.github.personaldata.checker.truth.Inputs;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Two parameters that change places on the way. */
final class SwappedArguments {
    private static final Logger log = LoggerFactory.getLogger(SwappedArguments.class);

    static void run(Inputs in) {
        var pair = new Pair(in.datum("Pair.left"), "web");
        show(pair.left(), pair.right());
    }

    private static void show(String a, String b) {
        print(b, a);
    }

    private static void print(String first, String second) {
        log.info("{}", first);
        log.info("{}", second); // LEAK: personal-data-in-log Pair.left
    }
}

record Pair(@PersonalData(purpose = "order", category = "name") String left, String right) {}
