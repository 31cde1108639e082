package cases.control.loopcarried;

import io.github.personaldata.PersonalData;
import io.github.personaldata.checker.truth.Inputs;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A value of one round is printed in the next. */
final class LoopCarried {
    private static final Logger log = LoggerFactory.getLogger(LoopCarried.class);

    static void run(Inputs in) {
        var runners = List.of(new Runner(1, in.datum("Runner.name")), new Runner(2, "Bot"));
        String previous = "start";
        int before = 0;
        for (Runner runner : runners) {
            log.info("{} overtakes number {}", runner.number(), before);
            log.info("{} overtakes {}", runner.number(), previous); // LEAK: personal-data-in-log Runner.name
            previous = runner.name();
            before = runner.number();
        }
    }
}

record Runner(int number, @PersonalData(purpose = "order", category = "name") String name) {}
