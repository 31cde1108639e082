package cases.strings.regexgroups;

import io.github.personaldata.PersonalData;
import io.github.personaldata.checker.truth.Inputs;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A part found by a pattern. */
final class RegexGroups {
    private static final Logger log = LoggerFactory.getLogger(RegexGroups.class);

    static void run(Inputs in) {
        var rye = new Rye(in.datum("Rye.farmer", "arman@mail.example"), "web");
        var matcher = java.util.regex.Pattern.compile("(\\w+)@").matcher(rye.farmer());
        log.info("{}", matcher.find());
        log.info("{}", matcher.group(1)); // LEAK: personal-data-in-log Rye.farmer
        log.info("{}", rye.field().replaceAll("e", "a"));
    }
}

record Rye(@PersonalData(purpose = "order", category = "email") String farmer, String field) {}
