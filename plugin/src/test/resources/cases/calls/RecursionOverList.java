package cases.calls.recursionoverlist;

import io.github.personaldata.PersonalData;
import io.github.personaldata.checker.truth.Inputs;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A recursion over the rest of a list. */
final class RecursionOverList {
    private static final Logger log = LoggerFactory.getLogger(RecursionOverList.class);

    static void run(Inputs in) {
        var cow = new Cow(in.datum("Cow.herder"), "web");
        log.info("{}", join(List.of(cow.herder(), "x"))); // LEAK: personal-data-in-log Cow.herder
        log.info("{}", join(List.of(cow.name(), "y")));
    }

    private static String join(List<String> texts) {
        return texts.isEmpty() ? "" : texts.get(0) + join(texts.subList(1, texts.size()));
    }
}

record Cow(@PersonalData(purpose = "order", category = "name") String herder, String name) {}
