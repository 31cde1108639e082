package cases.outbound.sentryevents;

import io.github.personaldata.PersonalData;
import io.github.personaldata.checker.truth.Inputs;
import io.sentry.Sentry;
import io.sentry.protocol.User;

/** Sentry's own code is called: no host needs to be known. */
final class SentryEvents {
    static void run(Inputs in) {
        var miner = new Miner(in.datum("Miner.email"), 30);
        if (in.setting("").isEmpty()) {
            return;
        }
        Sentry.captureMessage("age " + miner.age());
        Sentry.captureMessage("mail " + miner.email()); // LEAK: undeclared-third-party Miner.email // UNEXECUTED
        Sentry.setTag("age", "" + miner.age());
        Sentry.setTag("mail", miner.email()); // LEAK: undeclared-third-party Miner.email // UNEXECUTED
        var user = new User();
        user.setEmail(miner.email());
        Sentry.setUser(user); // LEAK: undeclared-third-party Miner.email // UNEXECUTED
        Sentry.captureException(new IllegalStateException("mail " + miner.email())); // LEAK: undeclared-third-party Miner.email, personal-data-in-exception Miner.email // UNEXECUTED
    }
}

record Miner(@PersonalData(purpose = "order", category = "email") String email, int age) {}
