package cases.logs.systemlogger;

import io.github.personaldata.PersonalData;
import io.github.personaldata.checker.truth.Inputs;
import java.lang.System.Logger.Level;

/** The JDK's own facade. */
final class SystemLogger {
    private static final System.Logger LOG = System.getLogger("store.orders");

    static void run(Inputs in) {
        var buyer = new Buyer(in.datum("Buyer.name"), 9);
        LOG.log(Level.INFO, "bought by " + buyer.name()); // LEAK: personal-data-in-log Buyer.name
        LOG.log(Level.INFO, "bought by " + buyer.id());
        LOG.log(Level.INFO, "bought by {0}", buyer.name()); // LEAK: personal-data-in-log Buyer.name
        LOG.log(Level.INFO, "bought by {0}", buyer.id());
        LOG.log(Level.DEBUG, () -> "paid by " + buyer.name()); // LEAK: personal-data-in-log Buyer.name
    }
}

record Buyer(@PersonalData(purpose = "order", category = "name") String name, int id) {}
