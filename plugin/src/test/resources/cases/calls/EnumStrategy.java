package cases.calls.enumstrategy;

import io.github.personaldata.PersonalData;
import io.github.personaldata.checker.truth.Inputs;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Enum constants with bodies of their own. */
final class EnumStrategy {
    private static final Logger log = LoggerFactory.getLogger(EnumStrategy.class);

    static void run(Inputs in) {
        var writer = new Writer(in.datum("Writer.penName"), "novel");
        log.info(Style.OPEN.show(writer)); // LEAK: personal-data-in-log Writer.penName
        log.info(Style.CLOSED.show(writer));
    }
}

enum Style {
    OPEN {
        @Override
        String show(Writer writer) {
            return writer.penName();
        }
    },
    CLOSED {
        @Override
        String show(Writer writer) {
            return writer.genre();
        }
    };

    abstract String show(Writer writer);
}

record Writer(@PersonalData(purpose = "order", category = "name") String penName, String genre) {}
