package cases.control.retryloop;

import io.github.personaldata.PersonalData;
import io.github.personaldata.checker.truth.Inputs;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A call is tried again; the last failure is told, or the answer. */
final class RetryLoop {
    private static final Logger log = LoggerFactory.getLogger(RetryLoop.class);

    static void run(Inputs in) {
        var account = new Account(in.datum("Account.login"), "b2");
        String answer = null;
        Exception last = null;
        for (int attempt = 0; attempt < 3 && answer == null; attempt++) {
            try {
                answer = ask(account, attempt);
            } catch (IllegalStateException e) {
                last = e;
            }
        }
        log.info("answer {}", answer);
        log.warn("last failure", last); // LEAK: personal-data-in-log Account.login
    }

    private static String ask(Account account, int attempt) {
        if (attempt < 2) {
            throw new IllegalStateException("no answer for " + account.login()); // LEAK: personal-data-in-exception Account.login
        }
        return account.branch();
    }
}

record Account(@PersonalData(purpose = "order", category = "name") String login, String branch) {}
