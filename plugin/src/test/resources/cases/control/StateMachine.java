package cases.control.statemachine;

import io.github.personaldata.PersonalData;
import io.github.personaldata.checker.truth.Inputs;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A loop over states: what is written in one state is read in another. */
final class StateMachine {
    private static final Logger log = LoggerFactory.getLogger(StateMachine.class);

    static void run(Inputs in) {
        var caller = new Caller(in.datum("Caller.name"), 3);
        State state = State.START;
        String greeting = "";
        while (state != State.DONE) {
            switch (state) {
                case START:
                    state = State.NAMED;
                    break;
                case NAMED:
                    greeting = "hello " + caller.name();
                    state = State.SPOKEN;
                    break;
                default:
                    log.info("say {}", greeting); // LEAK: personal-data-in-log Caller.name
                    greeting = "";
                    state = State.DONE;
                    break;
            }
            log.info("at {}", state);
        }
        log.info("left {}{}", greeting, caller.minutes());
    }
}

enum State {
    START,
    NAMED,
    SPOKEN,
    DONE
}

record Caller(@PersonalData(purpose = "order", category = "name") String name, int minutes) {}
