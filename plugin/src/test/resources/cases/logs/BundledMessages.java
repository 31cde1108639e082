package cases.logs.bundledmessages;

import io.github.personaldata.PersonalData;
import io.github.personaldata.checker.truth.Inputs;
import java.util.ListResourceBundle;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;

/** Where the message is a key of a resource bundle, the placeholders stand in the bundle; and records that are put together by hand. */
final class BundledMessages {
    private static final System.Logger BUNDLED = System.getLogger("bundled", new Texts());
    private static final Logger LOG = Logger.getLogger("store.bundled");

    static void run(Inputs in) {
        var nurse = new Nurse(in.datum("Nurse.name"), 3);
        BUNDLED.log(System.Logger.Level.INFO, "ward.entered", nurse.name()); // LEAK: personal-data-in-log Nurse.name
        BUNDLED.log(System.Logger.Level.INFO, "ward.entered", nurse.ward());
        LOG.logrb(Level.INFO, new Texts(), "ward.entered", nurse.name()); // LEAK: personal-data-in-log Nurse.name
        LOG.logrb(Level.INFO, new Texts(), "ward.entered", nurse.ward());
        LOG.log(Level.INFO, "entered the ward", nurse.name());
        var record = new LogRecord(Level.INFO, "entered by {0}");
        record.setParameters(new Object[] {nurse.name()});
        LOG.log(record); // LEAK: personal-data-in-log Nurse.name
        var other = new LogRecord(Level.INFO, "entered {0}");
        other.setParameters(new Object[] {nurse.ward()});
        LOG.log(other);
        LOG.log(Level.FINE, new IllegalStateException("closed"), () -> "left by " + nurse.name()); // LEAK: personal-data-in-log Nurse.name
        LOG.exiting("Ward", "leave", nurse.name()); // LEAK: personal-data-in-log Nurse.name
        LOG.exiting("Ward", "leave", nurse.ward());
    }

    /** The messages. */
    private static final class Texts extends ListResourceBundle {
        @Override
        protected Object[][] getContents() {
            return new Object[][] {{"ward.entered", "ward entered by {0}"}};
        }
    }
}

record Nurse(@PersonalData(purpose = "order", category = "name") String name, int ward) {}
