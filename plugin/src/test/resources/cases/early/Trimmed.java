package cases.early.trimmed;

import io.github.personaldata.PersonalData;
import io.github.personaldata.checker.truth.Inputs;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What is stored is the cleaned form of what was printed. */
final class Trimmed {
    private static final Logger log = LoggerFactory.getLogger(Trimmed.class);

    static void run(Inputs in) {
        var line = in.datum("Contact.phone", " +7 701 555 00 11 ");
        accept(line, " urgent ");
    }

    private static Contact accept(String phone, String remark) {
        log.info("raw remark '{}'", remark);
        log.info("raw phone '{}'", phone); // LEAK: personal-data-in-log Contact.phone
        return new Contact(phone.replace(" ", ""), remark.strip());
    }
}

record Contact(@PersonalData(purpose = "order", category = "phone") String phone, String remark) {}
