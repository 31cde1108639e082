package cases.jackson.gsonwrites;

import com.google.gson.Gson;
import io.github.personaldata.PersonalData;
import io.github.personaldata.checker.truth.Inputs;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Gson writes fields, getters or not, and leaves out transient ones. */
final class GsonWrites {
    private static final Logger log = LoggerFactory.getLogger(GsonWrites.class);

    private static final Gson GSON = new Gson();

    static void run(Inputs in) {
        log.info(GSON.toJson(new Rower(in.datum("Rower.name"), 8))); // LEAK: personal-data-in-log Rower.name
        log.info(GSON.toJson(new Cox(in.datum("Cox.name"), 9)));
        log.info(GSON.toJson(Map.of("boat", "eight")));
        log.info("{}", GSON.toJsonTree(new Rower(in.datum("Rower.name"), 8))); // LEAK: personal-data-in-log Rower.name
    }
}

class Rower {
    @PersonalData(purpose = "order", category = "name")
    private final String name;

    private final int seat;

    Rower(String name, int seat) {
        this.name = name;
        this.seat = seat;
    }

    boolean in(int place) {
        return seat == place && !name.isEmpty();
    }
}

class Cox {
    @PersonalData(purpose = "order", category = "name")
    private final transient String name;

    private final int seat;

    Cox(String name, int seat) {
        this.name = name;
        this.seat = seat;
    }

    boolean in(int place) {
        return seat == place && !name.isEmpty();
    }
}
