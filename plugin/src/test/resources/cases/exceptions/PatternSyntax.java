package cases.exceptions.patternsyntax;

import io.github.personaldata.PersonalData;
import io.github.personaldata.checker.truth.Inputs;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A pattern that could not be read is quoted. */
final class PatternSyntax {
    private static final Logger log = LoggerFactory.getLogger(PatternSyntax.class);

    static void run(Inputs in) {
        var search = new Search(in.datum("Search.name", "Aru["), "x[");
        try {
            java.util.regex.Pattern.compile(search.name());
        } catch (java.util.regex.PatternSyntaxException e) {
            log.warn("{}", e.getPattern()); // LEAK: personal-data-in-log Search.name
            log.warn("{}", e.getMessage()); // LEAK: personal-data-in-log Search.name
            log.warn("{}", e.getIndex());
        }
        try {
            java.util.regex.Pattern.compile(search.other());
        } catch (java.util.regex.PatternSyntaxException e) {
            log.warn("{}", e.getDescription());
        }
    }
}

record Search(@PersonalData(purpose = "order", category = "name") String name, String other) {}
