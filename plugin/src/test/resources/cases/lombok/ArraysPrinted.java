package cases.lombok.arraysprinted;

import io.github.personaldata.PersonalData;
import io.github.personaldata.checker.truth.Inputs;
import java.nio.charset.StandardCharsets;
import lombok.AllArgsConstructor;
import lombok.Builder;
import lombok.ToString;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Lombok prints arrays by what they hold, also arrays of arrays, as a record does not. */
final class ArraysPrinted {
    private static final Logger log = LoggerFactory.getLogger(ArraysPrinted.class);

    static void run(Inputs in) {
        var cook = new Cook(in.datum("Cook.name"));
        var bytes = cook.name().getBytes(StandardCharsets.UTF_8);
        log.info("{}", new Letter(bytes, 1)); // LEAK: personal-data-in-log Cook.name
        log.info("{}", new Sealed(bytes, 1));
        log.info("{}", new Rows(new String[][] {{cook.name()}})); // LEAK: personal-data-in-log Cook.name
        log.info("{}", new Rows(new String[][] {{"nobody"}}));
        log.info("{}", Parcel.builder().label(cook.name().toCharArray())); // LEAK: personal-data-in-log Cook.name
        log.info("{}", Parcel.builder().label(cook.name().toCharArray()).build());
        log.info("{}", new Signed(in.datum("Signed.name").getBytes(StandardCharsets.UTF_8))); // LEAK: personal-data-in-log Signed.name
        log.info("{}", new Asked(bytes)); // LEAK: personal-data-in-log Cook.name
    }
}

record Cook(@PersonalData(purpose = "order", category = "name") String name) {}

@ToString
@AllArgsConstructor
class Letter {
    private byte[] text;

    private int number;
}

@ToString(exclude = "text")
@AllArgsConstructor
class Sealed {
    private byte[] text;

    private int number;
}

@ToString
@AllArgsConstructor
class Rows {
    private String[][] cells;
}

@Builder
class Parcel {
    private final char[] label;
}

@ToString
@AllArgsConstructor
class Signed {
    @PersonalData(purpose = "order", category = "name")
    private byte[] name;
}

@ToString
class Asked {
    private final byte[] text;

    Asked(byte[] text) {
        this.text = text;
    }

    byte[] getText() {
        return text.clone();
    }
}
