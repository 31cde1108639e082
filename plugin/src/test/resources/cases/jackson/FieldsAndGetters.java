package cases.jackson.fieldsandgetters;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.personaldata.PersonalData;
import io.github.personaldata.checker.truth.Inputs;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Which members are properties: public fields and getters, transient or not; nothing else. */
final class FieldsAndGetters {
    private static final Logger log = LoggerFactory.getLogger(FieldsAndGetters.class);

    private static final ObjectMapper JSON = new ObjectMapper();

    static void run(Inputs in) throws com.fasterxml.jackson.core.JsonProcessingException {
        log.info(JSON.writeValueAsString(new OpenField(in.datum("OpenField.name"), 1))); // LEAK: personal-data-in-log OpenField.name
        log.info(JSON.writeValueAsString(new PublicTransient(in.datum("PublicTransient.name"), 2)));
        log.info(JSON.writeValueAsString(new TransientRead(in.datum("TransientRead.name"), 3))); // LEAK: personal-data-in-log TransientRead.name
        log.info(JSON.writeValueAsString(new PackageField(in.datum("PackageField.name"), 4)));
        log.info(JSON.writeValueAsString(new Member(in.bool("Member.vegan"), 5))); // LEAK: personal-data-in-log Member.vegan
        log.info(JSON.writeValueAsString(new Guest(in.bool("Guest.vegan"), 6)));
        log.info(JSON.writeValueAsString(new StaticRead(in.datum("StaticRead.name"), 7)));
    }
}

class OpenField {
    @PersonalData(purpose = "order", category = "name")
    public final String name;

    private final int number;

    OpenField(String name, int number) {
        this.name = name;
        this.number = number;
    }

    boolean is(int other) {
        return number == other && !name.isEmpty();
    }
}

class PublicTransient {
    @PersonalData(purpose = "order", category = "name")
    public final transient String name;

    private final int number;

    PublicTransient(String name, int number) {
        this.name = name;
        this.number = number;
    }

    public int getNumber() {
        return number;
    }

    boolean is(int other) {
        return number == other && !name.isEmpty();
    }
}

class TransientRead {
    @PersonalData(purpose = "order", category = "name")
    private final transient String name;

    private final int number;

    TransientRead(String name, int number) {
        this.name = name;
        this.number = number;
    }

    public String getName() {
        return name;
    }

    boolean is(int other) {
        return number == other && !name.isEmpty();
    }
}

class PackageField {
    @PersonalData(purpose = "order", category = "name")
    final String name;

    private final int number;

    PackageField(String name, int number) {
        this.name = name;
        this.number = number;
    }

    public int getNumber() {
        return number;
    }

    boolean is(int other) {
        return number == other && !name.isEmpty();
    }
}

class Member {
    @PersonalData(purpose = "order", category = "name")
    private final boolean vegan;

    private final int number;

    Member(boolean vegan, int number) {
        this.vegan = vegan;
        this.number = number;
    }

    public boolean isVegan() {
        return vegan;
    }

    public int getNumber() {
        return number;
    }
}

class Guest {
    @PersonalData(purpose = "order", category = "name")
    private final boolean vegan;

    private final int number;

    Guest(boolean vegan, int number) {
        this.vegan = vegan;
        this.number = number;
    }

    public boolean hasVegan() {
        return vegan;
    }

    public int getNumber() {
        return number;
    }
}

class StaticRead {
    @PersonalData(purpose = "order", category = "name")
    private final String name;

    private final int number;

    StaticRead(String name, int number) {
        this.name = name;
        this.number = number;
    }

    public static String getKind() {
        return "static";
    }
    
    public int getNumber() {
        return number;
    }

    boolean is(int other) {
        return number == other && !name.isEmpty();
    }
}
