package cases.early.builderbeforefield;

import io.github.personaldata.PersonalData;
import io.github.personaldata.checker.truth.Inputs;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A value printed before a builder has put it into its labelled field. */
final class BuilderBeforeField {
    private static final Logger log = LoggerFactory.getLogger(BuilderBeforeField.class);

    static void run(Inputs in) {
        create(in.datum("Account.owner"), "gold");
    }

    private static Account create(String owner, String level) {
        log.info("creating for {}", owner); // LEAK: personal-data-in-log Account.owner
        log.info("level {}", level);
        return new Account(owner, level);
    }
}

record Account(@PersonalData(purpose = "order", category = "name") String owner, String level) {}
