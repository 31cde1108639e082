package cases.strings.regularexpressions;

import io.github.personaldata.PersonalData;
import io.github.personaldata.checker.truth.Inputs;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Groups of a match come from the text that was matched. */
final class RegularExpressions {
    private static final Logger log = LoggerFactory.getLogger(RegularExpressions.class);

    private static final Pattern EMAIL = Pattern.compile("(?<local>[^@]+)@(?<host>.+)");

    static void run(Inputs in) {
        var lead = new Lead(in.datum("Lead.email", "zarina@mail.example"));
        Matcher matcher = EMAIL.matcher(lead.email());
        if (matcher.matches()) {
            log.info("local part {}", matcher.group("local")); // LEAK: personal-data-in-log Lead.email
            log.info("host {}", matcher.group(2)); // LEAK: personal-data-in-log Lead.email
            log.info("groups {}", matcher.groupCount());
        }
        log.info("pattern {}", EMAIL.pattern());
        log.info("masked {}", lead.email().replaceAll("^[^@]+", "***")); // LEAK: personal-data-in-log Lead.email
    }
}

record Lead(@PersonalData(purpose = "newsletter", category = "email") String email) {}
