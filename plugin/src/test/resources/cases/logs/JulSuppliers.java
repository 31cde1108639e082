package cases.logs.julsuppliers;

import io.github.personaldata.PersonalData;
import io.github.personaldata.checker.truth.Inputs;
import java.util.function.Supplier;
import java.util.logging.Level;
import java.util.logging.Logger;

/** A supplier's text is asked for by the logger. */
final class JulSuppliers {
    private static final Logger LOG = Logger.getLogger("store");

    static void run(Inputs in) {
        var guest = new Guest(in.datum("Guest.name"), 5);
        LOG.info(() -> "guest " + guest.name()); // LEAK: personal-data-in-log Guest.name
        LOG.fine(() -> "room " + guest.room());
        LOG.log(Level.WARNING, guest::name); // LEAK: personal-data-in-log Guest.name
        Supplier<String> later = () -> "left " + guest.name();
        LOG.severe(later); // LEAK: personal-data-in-log Guest.name
        Supplier<String> other = () -> "left " + guest.room();
        LOG.severe(other);
    }
}

record Guest(@PersonalData(purpose = "order", category = "name") String name, int room) {}
