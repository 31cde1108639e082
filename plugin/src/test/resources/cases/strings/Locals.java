package cases.strings.locals;

import io.github.personaldata.PersonalData;
import io.github.personaldata.checker.truth.Inputs;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Text passes through String's own instance methods that take functions. */
final class Locals {
    private static final Logger log = LoggerFactory.getLogger(Locals.class);

    static void run(Inputs in) {
        var poet = new Poet(in.datum("Poet.name", "Abai Kunanbai"), "verse");
        log.info(poet.name().transform(name -> "by " + name)); // LEAK: personal-data-in-log Poet.name
        log.info(poet.genre().transform(genre -> "in " + genre));
        log.info(poet.name().lines().map(String::strip).collect(Collectors.joining("/"))); // LEAK: personal-data-in-log Poet.name
        log.info(poet.name().indent(2).stripTrailing()); // LEAK: personal-data-in-log Poet.name
        log.info(poet.name().intern()); // LEAK: personal-data-in-log Poet.name
        log.info(String.copyValueOf(poet.name().toCharArray(), 0, 4)); // LEAK: personal-data-in-log Poet.name
        log.info("{}", poet.name().codePointAt(0)); // LEAK: personal-data-in-log Poet.name
        log.info("{}", poet.name().subSequence(0, 3)); // LEAK: personal-data-in-log Poet.name
        log.info("{}", poet.name().isBlank() || poet.genre().isBlank());
    }
}

record Poet(@PersonalData(purpose = "order", category = "name") String name, String genre) {}
