package cases.values.annotatedaccessor;

import io.github.personaldata.PersonalData;
import io.github.personaldata.checker.truth.Inputs;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The annotation stands on a getter, or on a whole type. */
final class AnnotatedAccessor {
    private static final Logger log = LoggerFactory.getLogger(AnnotatedAccessor.class);

    static void run(Inputs in) {
        Account account = new StoredAccount(in.datum("Account.owner"));
        log.info("owner {}", ownerOf(account)); // LEAK: personal-data-in-log Account.owner
        log.info("currency {}", account.currency());
    }

    private static String ownerOf(Account account) {
        return account.owner();
    }
}

interface Account {
    @PersonalData(purpose = "order", category = "name")
    String owner();

    String currency();
}

record StoredAccount(String owner) implements Account {
    @Override
    public String currency() {
        return "KZT";
    }
}
