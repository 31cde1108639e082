package cases.calls.interfaceconstantsandstatics;

import io.github.personaldata.PersonalData;
import io.github.personaldata.checker.truth.Inputs;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Static methods of interfaces and private ones. */
final class InterfaceConstantsAndStatics {
    private static final Logger log = LoggerFactory.getLogger(InterfaceConstantsAndStatics.class);

    static void run(Inputs in) {
        var actor = new Actor(in.datum("Actor.realName"), "The Batyr");
        log.info(Titles.of(actor.realName())); // LEAK: personal-data-in-log Actor.realName
        log.info(Titles.of(actor.stageName()));
        Titles titles = new Titles() {};
        log.info(titles.twice(actor.realName())); // LEAK: personal-data-in-log Actor.realName
        log.info(titles.twice(actor.stageName()));
    }
}

interface Titles {
    String PREFIX = "artist ";

    static String of(String name) {
        return PREFIX + name;
    }

    default String twice(String name) {
        return wrap(name) + wrap(name);
    }

    private String wrap(String name) {
        return "(" + name + ")";
    }
}

record Actor(@PersonalData(purpose = "order", category = "name") String realName, String stageName) {}
