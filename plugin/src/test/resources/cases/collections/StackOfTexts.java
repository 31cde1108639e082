package cases.collections.stackoftexts;

import io.github.personaldata.PersonalData;
import io.github.personaldata.checker.truth.Inputs;
import java.util.ArrayDeque;
import java.util.Deque;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A stack: what was pushed last comes first. */
final class StackOfTexts {
    private static final Logger log = LoggerFactory.getLogger(StackOfTexts.class);

    static void run(Inputs in) {
        var oak = new Oak(in.datum("Oak.planter"), "web");
        Deque<String> stack = new ArrayDeque<>();
        stack.push(oak.street());
        stack.push(oak.planter());
        log.info("{}", stack.peek()); // LEAK: personal-data-in-log Oak.planter
        log.info("{}", stack.size());
    }
}

record Oak(@PersonalData(purpose = "order", category = "name") String planter, String street) {}
