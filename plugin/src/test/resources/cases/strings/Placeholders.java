package cases.strings.placeholders;

import io.github.personaldata.PersonalData;
import io.github.personaldata.checker.truth.Inputs;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A template filled by replacing its marks. */
final class Placeholders {
    private static final Logger log = LoggerFactory.getLogger(Placeholders.class);

    static void run(Inputs in) {
        var mail = new Mail(in.datum("Mail.name"), "17");
        String template = "Dear {name}, number {number}";
        log.info(template.replace("{number}", mail.number()));
        log.info(template.replace("{name}", mail.name())); // LEAK: personal-data-in-log Mail.name
        log.info(mail.name().replace(mail.name(), "x").length() + "");
        var values = Map.of("{name}", mail.name(), "{number}", mail.number());
        String text = template;
        for (var value : values.entrySet()) {
            text = text.replace(value.getKey(), value.getValue());
        }
        log.info(text); // LEAK: personal-data-in-log Mail.name
    }
}

record Mail(@PersonalData(purpose = "order", category = "name") String name, String number) {}
