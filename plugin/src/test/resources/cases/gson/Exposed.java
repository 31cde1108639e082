package cases.gson.exposed;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.annotations.Expose;
import io.github.personaldata.PersonalData;
import io.github.personaldata.checker.truth.Inputs;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A Gson that was built to write only what is exposed. */
final class Exposed {
    private static final Logger log = LoggerFactory.getLogger(Exposed.class);

    private static final Gson GSON = new GsonBuilder().excludeFieldsWithoutExposeAnnotation().create();

    static void run(Inputs in) {
        log.info(GSON.toJson(new Plain(in.datum("Plain.name"), 1)));
        log.info(GSON.toJson(new Shown(in.datum("Shown.name"), 2))); // LEAK: personal-data-in-log Shown.name
        log.info(GSON.toJson(new ReadOnly(in.datum("ReadOnly.name"), 3)));
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

class Shown {
    @Expose
    @PersonalData(purpose = "order", category = "name")
    private final String name;

    private final int number;

    Shown(String name, int number) {
        this.name = name;
        this.number = number;
    }

    boolean is(int other) {
        return number == other && !name.isEmpty();
    }
}

class ReadOnly {
    @Expose(serialize = false)
    @PersonalData(purpose = "order", category = "name")
    private final String name;

    private final int number;

    ReadOnly(String name, int number) {
        this.name = name;
        this.number = number;
    }

    boolean is(int other) {
        return number == other && !name.isEmpty();
    }
}
