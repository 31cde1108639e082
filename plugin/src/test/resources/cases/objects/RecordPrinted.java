package cases.objects.recordprinted;

import io.github.personaldata.PersonalData;
import io.github.personaldata.checker.truth.Inputs;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A record prints all its components. */
final class RecordPrinted {
    private static final Logger log = LoggerFactory.getLogger(RecordPrinted.class);

    static void run(Inputs in) {
        var account = new Account(in.datum("Account.owner"), in.datum("Account.phone", "+77015550199"), 3);
        log.info("opened {}", account); // LEAK: personal-data-in-log Account.owner, personal-data-in-log Account.phone
        log.info("opened {}", account.branch());
        log.info("opened " + new Summary(account.branch()));
    }
}

record Account(@PersonalData(purpose = "order", category = "name") String owner, @PersonalData(purpose = "order", category = "phone") String phone, int branch) {}

record Summary(int branch) {}
