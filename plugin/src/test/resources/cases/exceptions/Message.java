package cases.exceptions.message;

import io.github.personaldata.PersonalData;
import io.github.personaldata.checker.truth.Inputs;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A message with personal data is a finding where the exception is made, and another where it is logged. */
final class Message {
    private static final Logger log = LoggerFactory.getLogger(Message.class);

    static void run(Inputs in) {
        var account = new Account(4711, in.datum("Account.login", "aigerim84"));
        try {
            lock(account);
        } catch (IllegalStateException e) {
            log.warn("cannot lock", e); // LEAK: personal-data-in-log Account.login
        }
        try {
            unlock(account);
        } catch (IllegalStateException e) {
            log.warn("cannot unlock", e);
        }
    }

    private static void lock(Account account) {
        throw new IllegalStateException("already locked: " + account.login()); // LEAK: personal-data-in-exception Account.login
    }

    private static void unlock(Account account) {
        throw new IllegalStateException("not locked: " + account.number());
    }
}

record Account(int number, @PersonalData(purpose = "order", category = "name") String login) {}
