package cases.gson.fieldsonly;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.google.gson.Gson;
import com.google.gson.annotations.Expose;
import com.google.gson.annotations.SerializedName;
import io.github.personaldata.PersonalData;
import io.github.personaldata.checker.truth.Inputs;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Gson writes fields, whatever getters and Jackson say. */
final class FieldsOnly {
    private static final Logger log = LoggerFactory.getLogger(FieldsOnly.class);

    private static final Gson GSON = new Gson();

    static void run(Inputs in) {
        log.info(GSON.toJson(new Plain(in.datum("Plain.name"), 1))); // LEAK: personal-data-in-log Plain.name
        log.info(GSON.toJson(new Computed(in.datum("Plain.name"), 2)));
        log.info(GSON.toJson(new JacksonIgnored(in.datum("JacksonIgnored.name"), 3))); // LEAK: personal-data-in-log JacksonIgnored.name
        log.info(GSON.toJson(new Unexposed(in.datum("Unexposed.name"), 4))); // LEAK: personal-data-in-log Unexposed.name
        log.info(GSON.toJson(new Named(in.datum("Named.name"), 5))); // LEAK: personal-data-in-log Named.name
        log.info(GSON.toJson(new Sub(in.datum("Plain.name"), 6))); // LEAK: personal-data-in-log Plain.name
        Static.name = in.datum("Static.name");
        log.info(GSON.toJson(new Static()));
        log.info(GSON.toJson(new Room(1, List.of(new Plain(in.datum("Plain.name"), 7))))); // LEAK: personal-data-in-log Plain.name
    }
}

class Plain {
    @PersonalData(purpose = "order", category = "name")
    private final String name;

    private final int number;

    Plain(String name, int number) {
        this.name = name;
        this.number = number;
    }

    boolean is(int other) {
        return number == other && !name.isEmpty();
    }
}

class Computed {
    private final transient Plain source;

    private final int number;

    Computed(String name, int number) {
        this.source = new Plain(name, number);
        this.number = number;
    }

    public Plain getSource() {
        return source;
    }

    boolean is(int other) {
        return number == other;
    }
}

class JacksonIgnored {
    @JsonIgnore
    @PersonalData(purpose = "order", category = "name")
    private final String name;

    private final int number;

    JacksonIgnored(String name, int number) {
        this.name = name;
        this.number = number;
    }

    boolean is(int other) {
        return number == other && !name.isEmpty();
    }
}

class Unexposed {
    @Expose(serialize = false)
    @PersonalData(purpose = "order", category = "name")
    private final String name;

    private final int number;

    Unexposed(String name, int number) {
        this.name = name;
        this.number = number;
    }

    boolean is(int other) {
        return number == other && !name.isEmpty();
    }
}

class Named {
    @SerializedName("n")
    @PersonalData(purpose = "order", category = "name")
    private final String name;

    private final int number;

    Named(String name, int number) {
        this.name = name;
        this.number = number;
    }

    boolean is(int other) {
        return number == other && !name.isEmpty();
    }
}

class Sub extends Plain {
    private final int more;

    Sub(String name, int more) {
        super(name, more);
        this.more = more;
    }

    boolean more(int other) {
        return more == other;
    }
}

class Static {
    @PersonalData(purpose = "order", category = "name")
    static String name = "";

    final int number = 3;
}

record Room(int number, List<Plain> sleepers) {}
