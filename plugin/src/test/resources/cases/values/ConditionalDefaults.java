package cases.values.conditionaldefaults;

import io.github.personaldata.PersonalData;
import io.github.personaldata.checker.truth.Inputs;
import java.util.Objects;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What Objects and String give in place of nothing. */
final class ConditionalDefaults {
    private static final Logger log = LoggerFactory.getLogger(ConditionalDefaults.class);

    static void run(Inputs in) {
        var contact = new Contact(in.datum("Contact.nick"), null, "web");
        log.info("{}", Objects.requireNonNullElse(contact.alias(), contact.nick())); // LEAK: personal-data-in-log Contact.nick
        log.info("{}", Objects.requireNonNullElseGet(contact.alias(), () -> "x" + contact.nick())); // LEAK: personal-data-in-log Contact.nick
        log.info("{}", Objects.toString(contact.alias(), "no alias"));
        log.info("{}", Objects.requireNonNull(contact.nick()).toUpperCase()); // LEAK: personal-data-in-log Contact.nick
        log.info("{}", String.valueOf((Object) contact.channel()));
        log.info("{}", Objects.equals(contact.nick(), contact.channel()));
        log.info("{}", Objects.isNull(contact.alias()) ? contact.channel() : contact.alias());
    }
}

record Contact(@PersonalData(purpose = "order", category = "name") String nick, @PersonalData(purpose = "order", category = "name") String alias, String channel) {}
