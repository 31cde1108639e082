package cases.calls.statichelperclass;

import io.github.personaldata.PersonalData;
import io.github.personaldata.checker.truth.Inputs;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A helper class with static methods only. */
final class StaticHelperClass {
    private static final Logger log = LoggerFactory.getLogger(StaticHelperClass.class);

    static void run(Inputs in) {
        var fox = new Fox(in.datum("Fox.finder"), "web");
        log.info("{}", Texts.quoted(fox.finder())); // LEAK: personal-data-in-log Fox.finder
        log.info("{}", Texts.quoted(fox.den()));
        log.info("{}", Texts.length(fox.finder()));
    }
}

record Fox(@PersonalData(purpose = "order", category = "name") String finder, String den) {}

final class Texts {
    private Texts() {}

    static String quoted(String text) {
        return '"' + text + '"';
    }

    static int length(String text) {
        return text.length();
    }
}
