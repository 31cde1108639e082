package cases.objects.gsonmaps;

import com.google.gson.Gson;
import io.github.personaldata.PersonalData;
import io.github.personaldata.checker.truth.Inputs;
import java.util.List;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Gson writes maps and lists of objects. */
final class GsonMaps {
    private static final Logger log = LoggerFactory.getLogger(GsonMaps.class);

    static void run(Inputs in) {
        var gson = new Gson();
        var guest = new Guest(in.datum("Guest.name"), 4);
        log.info("{}", gson.toJson(List.of(guest))); // LEAK: personal-data-in-log Guest.name
        log.info("{}", gson.toJson(Map.of("room", guest.room())));
        log.info("{}", gson.toJson(Map.of("guest", guest))); // LEAK: personal-data-in-log Guest.name
        log.info("{}", gson.toJsonTree(guest).getAsJsonObject().size());
    }
}

record Guest(@PersonalData(purpose = "order", category = "name") String name, int room) {}
