package cases.values.typeuse;

import io.github.personaldata.PersonalData;
import io.github.personaldata.checker.truth.Inputs;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The annotation stands on the elements of a list. */
final class TypeUse {
    private static final Logger log = LoggerFactory.getLogger(TypeUse.class);

    static void run(Inputs in) {
        var list = new MailingList("weekly", List.of(in.datum("MailingList.addresses", "one@mail.example")));
        log.info("list {} has {} addresses", list.title(), list.addresses().size());
        for (String address : list.addresses()) {
            log.info("address {}", address); // LEAK: personal-data-in-log MailingList.addresses
        }
    }
}

record MailingList(String title, List<@PersonalData(purpose = "newsletter", category = "email") String> addresses) {}
