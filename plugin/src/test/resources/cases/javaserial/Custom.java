package cases.javaserial.custom;

import io.github.personaldata.PersonalData;
import io.github.personaldata.checker.truth.Inputs;
import java.io.ByteArrayOutputStream;
import java.io.Externalizable;
import java.io.IOException;
import java.io.ObjectInput;
import java.io.ObjectOutput;
import java.io.ObjectOutputStream;
import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Classes that write themselves. */
final class Custom {
    private static final Logger log = LoggerFactory.getLogger(Custom.class);

    static void run(Inputs in) throws IOException {
        log.info(bytes(new Cook(in.datum("Cook.name"), 1))); // LEAK: personal-data-in-log Cook.name
        log.info(bytes(new Waiter(in.datum("Waiter.name"), 2)));
        log.info(bytes(new Porter(in.datum("Porter.name"), 3)));
        log.info(bytes(new Maid(in.datum("Maid.name"), 4))); // LEAK: personal-data-in-log Maid.name
        log.info(bytes(new Page(in.datum("Page.name"), 5))); // LEAK: personal-data-in-log Page.name
        log.info(bytes(new Boss(in.datum("Boss.name"), 6)));
    }

    private static String bytes(Object any) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var objects = new ObjectOutputStream(out)) {
            objects.writeObject(any);
        }
        return out.toString(StandardCharsets.ISO_8859_1);
    }
}

class Cook implements Serializable {
    private static final long serialVersionUID = 1;

    @PersonalData(purpose = "order", category = "name")
    private final transient String name;

    private final int number;

    Cook(String name, int number) {
        this.name = name;
        this.number = number;
    }

    private void writeObject(ObjectOutputStream out) throws IOException {
        out.defaultWriteObject();
        out.writeUTF(name);
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

    private void writeObject(ObjectOutputStream out) throws IOException {
        out.defaultWriteObject();
        out.writeInt(number);
    }

    boolean is(int other) {
        return number == other && !name.isEmpty();
    }
}

class Porter implements Serializable {
    private static final long serialVersionUID = 1;

    @PersonalData(purpose = "order", category = "name")
    private final String name;

    private final int number;

    Porter(String name, int number) {
        this.name = name;
        this.number = number;
    }

    private Object writeReplace() {
        return "porter " + number;
    }

    boolean is(int other) {
        return number == other && !name.isEmpty();
    }
}

class Maid implements Serializable {
    private static final long serialVersionUID = 1;

    @PersonalData(purpose = "order", category = "name")
    private final String name;

    private final int number;

    Maid(String name, int number) {
        this.name = name;
        this.number = number;
    }

    private Object writeReplace() {
        return "maid " + name;
    }

    boolean is(int other) {
        return number == other && !name.isEmpty();
    }
}

class Page implements Externalizable {
    private static final long serialVersionUID = 1;

    @PersonalData(purpose = "order", category = "name")
    private transient String name = "";

    private int number;

    public Page() {}

    Page(String name, int number) {
        this.name = name;
        this.number = number;
    }

    @Override
    public void writeExternal(ObjectOutput out) throws IOException {
        out.writeUTF(name);
    }

    @Override
    public void readExternal(ObjectInput in) throws IOException {
        name = in.readUTF();
    }

    boolean is(int other) {
        return number == other;
    }
}

class Boss implements Externalizable {
    private static final long serialVersionUID = 1;

    @PersonalData(purpose = "order", category = "name")
    private String name = "";

    private int number;

    public Boss() {}

    Boss(String name, int number) {
        this.name = name;
        this.number = number;
    }

    @Override
    public void writeExternal(ObjectOutput out) throws IOException {
        out.writeInt(number);
    }

    @Override
    public void readExternal(ObjectInput in) throws IOException {
        number = in.readInt();
    }

    boolean is(String other) {
        return name.equals(other);
    }
}
