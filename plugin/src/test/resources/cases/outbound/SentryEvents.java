package cases.outbound.sentryevents;

import io.github.personaldata.PersonalData;
import io.github.personaldata.checker.truth.Inputs;
import io.sentry.Breadcrumb;
import io.sentry.Sentry;
import io.sentry.SentryEvent;
import io.sentry.protocol.Message;
import io.sentry.protocol.User;
import java.util.List;

/** Sentry's own code is called: no host needs to be known. What is kept for later goes with the next event. */
final class SentryEvents {
    static void run(Inputs in) {
        var miner = new Miner(in.datum("Miner.email", "vera@mine.example"), 30);
        Sentry.init(options -> {
            options.setDsn("http://key@sentry.example/1");
            options.setSendClientReports(false);
            options.setEnableAutoSessionTracking(false);
        });
        captured(miner);
        kept(miner);
        scoped(miner);
        events(miner);
        Sentry.close();
    }

    private static void captured(Miner miner) {
        Sentry.captureMessage("age " + miner.age());
        Sentry.captureMessage("mail " + miner.email()); // LEAK: undeclared-third-party Miner.email
        Sentry.captureException(new IllegalStateException("age " + miner.age()));
        Sentry.captureException(new IllegalStateException("mail " + miner.email())); // LEAK: undeclared-third-party Miner.email, personal-data-in-exception Miner.email
    }

    private static void kept(Miner miner) {
        Sentry.setTag("age", "" + miner.age());
        Sentry.captureMessage("tagged");
        Sentry.setTag("mail", miner.email()); // LEAK: undeclared-third-party Miner.email
        Sentry.captureMessage("tagged");
        Sentry.removeTag("mail");
        Sentry.setExtra("age", "" + miner.age());
        Sentry.captureMessage("with more");
        Sentry.setExtra("mail", miner.email()); // LEAK: undeclared-third-party Miner.email
        Sentry.captureMessage("with more");
        Sentry.removeExtra("mail");
        Sentry.addBreadcrumb("age " + miner.age());
        Sentry.captureMessage("after a step");
        Sentry.addBreadcrumb("mail " + miner.email()); // LEAK: undeclared-third-party Miner.email
        Sentry.captureMessage("after a step");
        Sentry.clearBreadcrumbs();
        var step = new Breadcrumb("asked");
        step.setData("mail", miner.email());
        Sentry.addBreadcrumb(step); // LEAK: undeclared-third-party Miner.email
        Sentry.captureMessage("after a step");
        Sentry.clearBreadcrumbs();
    }

    private static void scoped(Miner miner) {
        var user = new User();
        user.setId("" + miner.age());
        Sentry.setUser(user);
        Sentry.captureMessage("by a user");
        user.setEmail(miner.email());
        Sentry.setUser(user); // LEAK: undeclared-third-party Miner.email
        Sentry.captureMessage("by a user");
        Sentry.setUser(null);
        Sentry.withScope(scope -> {
            scope.setTag("mail", miner.email()); // LEAK: undeclared-third-party Miner.email
            Sentry.captureMessage("in a scope");
        });
        Sentry.withScope(scope -> {
            scope.setTag("age", "" + miner.age());
            Sentry.captureMessage("in a scope");
        });
    }

    private static void events(Miner miner) {
        var text = new Message();
        text.setMessage("mail %s");
        text.setParams(List.of(miner.email()));
        var event = new SentryEvent();
        event.setMessage(text);
        Sentry.captureEvent(event); // LEAK: undeclared-third-party Miner.email
        var tagged = new SentryEvent();
        tagged.setTag("age", "" + miner.age());
        Sentry.captureEvent(tagged);
        tagged.setTag("mail", miner.email());
        Sentry.captureEvent(tagged); // LEAK: undeclared-third-party Miner.email
    }
}

record Miner(@PersonalData(purpose = "order", category = "email") String email, int age) {}
