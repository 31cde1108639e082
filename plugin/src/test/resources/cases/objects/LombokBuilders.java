package cases.objects.lombokbuilders;

import io.github.personaldata.PersonalData;
import io.github.personaldata.checker.truth.Inputs;
import lombok.Builder;
import lombok.Getter;
import lombok.ToString;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Lombok's builder prints what it was given so far. */
final class LombokBuilders {
    private static final Logger log = LoggerFactory.getLogger(LombokBuilders.class);

    static void run(Inputs in) {
        var builder = Ticket.builder().seat("12a");
        log.info("{}", builder);
        var ticket = builder.holder(in.datum("Ticket.holder")).build();
        log.info("{}", ticket.getSeat());
        log.info("{}", ticket); // LEAK: personal-data-in-log Ticket.holder
    }
}

@Builder
@Getter
@ToString
class Ticket {
    @PersonalData(purpose = "order", category = "name")
    private final String holder;

    private final String seat;
}
