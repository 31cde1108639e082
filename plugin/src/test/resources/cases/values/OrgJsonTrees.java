package cases.values.orgjsontrees;

import io.github.personaldata.PersonalData;
import io.github.personaldata.checker.truth.Inputs;
import java.io.StringWriter;
import java.util.List;
import java.util.Map;
import org.json.JSONArray;
import org.json.JSONObject;
import org.json.JSONTokener;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Trees of org.json: what is put in comes out where they are printed or read, and sizes say nothing. */
final class OrgJsonTrees {
    private static final Logger log = LoggerFactory.getLogger(OrgJsonTrees.class);

    static void run(Inputs in) {
        var baker = new Baker(in.datum("Baker.name"), 7);
        objects(baker);
        arrays(baker);
        read("{\"name\": \"" + baker.name() + "\"}");
        whole(baker);
    }

    private static void objects(Baker baker) {
        var tree = new JSONObject().put("oven", baker.oven());
        log.info("{}", tree);
        tree.put("name", baker.name());
        log.info("{}", tree); // LEAK: personal-data-in-log Baker.name
        log.info(tree.toString(2)); // LEAK: personal-data-in-log Baker.name
        log.info(tree.getString("name")); // LEAK: personal-data-in-log Baker.name
        log.info("{} values", tree.length());
        log.info("{}", tree.toMap()); // LEAK: personal-data-in-log Baker.name
        var other = new JSONObject(Map.of("name", baker.name()));
        log.info(other.optString("name", "none")); // LEAK: personal-data-in-log Baker.name
        var written = new StringWriter();
        tree.write(written);
        log.info("{}", written); // LEAK: personal-data-in-log Baker.name
    }

    private static void arrays(Baker baker) {
        var list = new JSONArray().put(baker.oven());
        log.info("{}", list);
        list.put(new JSONObject().put("name", baker.name()));
        log.info("{}", list); // LEAK: personal-data-in-log Baker.name
        log.info("{}", list.getJSONObject(1).get("name")); // LEAK: personal-data-in-log Baker.name
        log.info("{}", list.length());
        log.info("{}", new JSONArray(List.of(baker.name())).join(";")); // LEAK: personal-data-in-log Baker.name
        for (Object each : list) {
            log.info("{}", each); // LEAK: personal-data-in-log Baker.name
        }
    }

    private static void read(String text) {
        log.info(new JSONObject(text).getString("name")); // LEAK: personal-data-in-log Baker.name
        log.info("{}", new JSONObject(new JSONTokener(text))); // LEAK: personal-data-in-log Baker.name
        log.info("{}", new JSONObject(text).has("name"));
        log.info(JSONObject.quote(text)); // LEAK: personal-data-in-log Baker.name
    }

    private static void whole(Baker baker) {
        log.info("{}", new JSONObject().put("ovens", List.of(baker.oven())));
        log.info("{}", new JSONObject().put("names", List.of(baker.name()))); // LEAK: personal-data-in-log Baker.name
    }
}

record Baker(@PersonalData(purpose = "order", category = "name") String name, int oven) {}
