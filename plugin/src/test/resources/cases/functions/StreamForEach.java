package cases.functions.streamforeach;

import io.github.personaldata.PersonalData;
import io.github.personaldata.checker.truth.Inputs;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The sink is inside the stream. */
final class StreamForEach {
    private static final Logger log = LoggerFactory.getLogger(StreamForEach.class);

    static void run(Inputs in) {
        var invitees = List.of(new Invitee(1, in.datum("Invitee.name")), new Invitee(2, in.datum("Invitee.name")));
        invitees.stream().map(Invitee::name).forEach(log::info); // LEAK: personal-data-in-log Invitee.name
        invitees.stream().map(Invitee::table).map(String::valueOf).forEach(log::info);
        invitees.forEach(invitee -> log.info("sits at {}", invitee.table()));
        invitees.stream()
                .peek(invitee -> log.info("invites {}", invitee.name())) // LEAK: personal-data-in-log Invitee.name
                .mapToInt(Invitee::table)
                .forEach(table -> log.info("table {}", table));
    }
}

record Invitee(int table, @PersonalData(purpose = "order", category = "name") String name) {}
