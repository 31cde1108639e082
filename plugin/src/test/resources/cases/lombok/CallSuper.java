package cases.lombok.callsuper;

import io.github.personaldata.PersonalData;
import io.github.personaldata.checker.truth.Inputs;
import lombok.RequiredArgsConstructor;
import lombok.ToString;
import lombok.extern.slf4j.Slf4j;

/** Lombok's toString leaves out the superclass unless told to call it. */
@Slf4j
final class CallSuper {
    static void run(Inputs in) {
        log.info("{}", new Guide(in.datum("Staff.name"), "en"));
        log.info("{}", new Porter(in.datum("Staff.name"), 2)); // LEAK: personal-data-in-log Staff.name
    }
}

@ToString
@RequiredArgsConstructor
class Staff {
    @PersonalData(purpose = "order", category = "name")
    private final String name;
}

@ToString
class Guide extends Staff {
    private final String language;

    Guide(String name, String language) {
        super(name);
        this.language = language;
    }
}

@ToString(callSuper = true)
class Porter extends Staff {
    private final int floor;

    Porter(String name, int floor) {
        super(name);
        this.floor = floor;
    }
}
