package cases.lombok.withandloggers;

import io.github.personaldata.PersonalData;
import io.github.personaldata.checker.truth.Inputs;
import lombok.AllArgsConstructor;
import lombok.Getter;
import lombok.With;
import lombok.experimental.Accessors;
import lombok.extern.java.Log;

/** A copy made by {@code @With}; the logger of {@code @Log}. */
@Log
final class WithAndLoggers {
    static void run(Inputs in) {
        var draft = new Ticket("T1", "").withHolder(in.datum("Ticket.holder"));
        log.info("ticket " + draft.code());
        log.info("ticket of " + draft.holder()); // LEAK: personal-data-in-log Ticket.holder
        log.info("ticket of " + draft.withHolder("nobody").holder());
    }
}

@Getter
@With
@Accessors(fluent = true)
@AllArgsConstructor
class Ticket {
    private final String code;

    @PersonalData(purpose = "order", category = "name")
    private final String holder;
}
