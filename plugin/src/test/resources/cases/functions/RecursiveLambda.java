package cases.functions.recursivelambda;

import io.github.personaldata.PersonalData;
import io.github.personaldata.checker.truth.Inputs;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A function that calls itself through a field, and a memo that keeps what it made. */
final class RecursiveLambda {
    private static final Logger log = LoggerFactory.getLogger(RecursiveLambda.class);

    private static final Map<String, String> MEMO = new HashMap<>();
    private static Function<String, String> shorten = text -> text;

    static void run(Inputs in) {
        var guide = new Guide(in.datum("Guide.name"), "hills");
        shorten = text -> text.length() <= 3 ? text : shorten.apply(text.substring(1));
        log.info(shorten.apply(guide.name())); // LEAK: personal-data-in-log Guide.name
        log.info(MEMO.computeIfAbsent("name", key -> guide.name())); // LEAK: personal-data-in-log Guide.name
        log.info(MEMO.computeIfAbsent("name", key -> "unused")); // LEAK: personal-data-in-log Guide.name
        log.info(guide.route().substring(1));
    }
}

record Guide(@PersonalData(purpose = "order", category = "name") String name, String route) {}
