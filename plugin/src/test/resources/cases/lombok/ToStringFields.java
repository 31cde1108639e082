package cases.lombok.tostringfields;

import io.github.personaldata.PersonalData;
import io.github.personaldata.checker.truth.Inputs;
import lombok.AllArgsConstructor;
import lombok.Builder;
import lombok.ToString;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Which fields Lombok prints: transient ones too, static ones and those that begin with a dollar not. */
final class ToStringFields {
    private static final Logger log = LoggerFactory.getLogger(ToStringFields.class);

    static void run(Inputs in) {
        log.info("{}", new Cook(in.datum("Cook.name"), 1)); // LEAK: personal-data-in-log Cook.name
        Waiter.name = in.datum("Waiter.name");
        log.info("{}", new Waiter(2));
        log.info("{}", new Porter(in.datum("Porter.$name"), 3));
        var cook = new Cook(in.datum("Cook.name"), 4);
        log.info("{}", Maid.builder().name(cook.who()).number(4)); // LEAK: personal-data-in-log Cook.name
        log.info("{}", Maid.builder().name(in.datum("Maid.name")).number(4).build());
    }
}

@ToString
@AllArgsConstructor
class Cook {
    @PersonalData(purpose = "order", category = "name")
    private transient String name;

    private int number;

    String who() {
        return name;
    }
}

@ToString
@AllArgsConstructor
class Waiter {
    @PersonalData(purpose = "order", category = "name")
    static String name = "";

    private int number;
}

@ToString
class Porter {
    @PersonalData(purpose = "order", category = "name")
    private final String $name;

    private final int number;

    Porter(String name, int number) {
        this.$name = name;
        this.number = number;
    }
}

@Builder
class Maid {
    @PersonalData(purpose = "order", category = "name")
    private final String name;

    private final int number;
}
