package cases.logs.julthrowables;

import io.github.personaldata.PersonalData;
import io.github.personaldata.checker.truth.Inputs;
import java.util.logging.Level;
import java.util.logging.Logger;

/** java.util.logging prints the exception it is given. */
final class JulThrowables {
    private static final Logger LOG = Logger.getLogger(JulThrowables.class.getName());

    static void run(Inputs in) {
        var holder = new Holder(in.datum("Holder.email", "leyla@mail.example"), 2);
        var leaky = new IllegalStateException("bounced: " + holder.email()); // LEAK: personal-data-in-exception Holder.email
        var quiet = new IllegalStateException("bounced: " + holder.attempts());
        LOG.log(Level.SEVERE, "mail", leaky); // LEAK: personal-data-in-log Holder.email
        LOG.log(Level.SEVERE, "mail", quiet);
        LOG.log(Level.SEVERE, quiet, () -> "mail to " + holder.email()); // LEAK: personal-data-in-log Holder.email
    }
}

record Holder(@PersonalData(purpose = "order", category = "email") String email, int attempts) {}
