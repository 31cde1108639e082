package cases.javaserial.fields;

import io.github.personaldata.PersonalData;
import io.github.personaldata.checker.truth.Inputs;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Java serialisation writes fields, but for static and transient ones. */
final class Fields {
    private static final Logger log = LoggerFactory.getLogger(Fields.class);

    static void run(Inputs in) throws IOException, ClassNotFoundException {
        var out = new ByteArrayOutputStream();
        new ObjectOutputStream(out).writeObject(new Cook(in.datum("Cook.name"), 1));
        log.info(out.toString(StandardCharsets.ISO_8859_1)); // LEAK: personal-data-in-log Cook.name
        var second = new ByteArrayOutputStream();
        new ObjectOutputStream(second).writeObject(new Waiter(in.datum("Waiter.name"), 2));
        log.info(second.toString(StandardCharsets.ISO_8859_1));
        var third = new ByteArrayOutputStream();
        new ObjectOutputStream(third).writeObject(new Team(3, List.of(new Cook(in.datum("Cook.name"), 1))));
        log.info(third.toString(StandardCharsets.ISO_8859_1)); // LEAK: personal-data-in-log Cook.name
        var read = (Cook) new ObjectInputStream(new ByteArrayInputStream(out.toByteArray())).readObject();
        log.info(read.shown()); // LEAK: personal-data-in-log Cook.name
    }
}

class Cook implements Serializable {
    private static final long serialVersionUID = 1;

    @PersonalData(purpose = "order", category = "name")
    private final String name;

    private final int number;

    Cook(String name, int number) {
        this.name = name;
        this.number = number;
    }

    String shown() {
        return name;
    }

    boolean is(int other) {
        return number == other && !name.isEmpty();
    }
}

class Waiter implements Serializable {
    private static final long serialVersionUID = 1;

    @PersonalData(purpose = "order", category = "name")
    private final transient String name;

    private final int number;

    Waiter(String name, int number) {
        this.name = name;
        this.number = number;
    }

    boolean is(int other) {
        return number == other && !name.isEmpty();
    }
}

record Team(int number, List<Cook> cooks) implements Serializable {}
