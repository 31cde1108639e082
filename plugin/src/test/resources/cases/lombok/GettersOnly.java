package cases.lombok.gettersonly;

import io.github.personaldata.PersonalData;
import io.github.personaldata.checker.truth.Inputs;
import lombok.Getter;
import lombok.Setter;
import lombok.extern.slf4j.Slf4j;

/** Getters and setters alone give no toString. */
@Slf4j
final class GettersOnly {
    static void run(Inputs in) {
        var lodger = new Lodger();
        lodger.setName(in.datum("Lodger.name"));
        lodger.setRoom(8);
        log.info("moved in: {}", lodger);
        log.info("moved in: {}", lodger.getRoom());
        log.info("moved in: {}", lodger.getName()); // LEAK: personal-data-in-log Lodger.name
    }
}

@Getter
@Setter
class Lodger {
    @PersonalData(purpose = "order", category = "name")
    private String name;

    private int room;
}
