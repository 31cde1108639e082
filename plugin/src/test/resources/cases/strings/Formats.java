package cases.strings.formats;

import io.github.personaldata.PersonalData;
import io.github.personaldata.checker.truth.Inputs;
import java.text.MessageFormat;
import java.util.Locale;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The ways of formatting; a format that names no argument prints none. */
final class Formats {
    private static final Logger log = LoggerFactory.getLogger(Formats.class);

    static void run(Inputs in) {
        var guest = new Guest(in.datum("Guest.name"), 14);
        log.info(String.format("%s in room %d", guest.name(), guest.room())); // LEAK: personal-data-in-log Guest.name
        log.info("%s is here".formatted(guest.name())); // LEAK: personal-data-in-log Guest.name
        log.info(MessageFormat.format("{0} leaves {1}", guest.name(), guest.room())); // LEAK: personal-data-in-log Guest.name
        log.info(String.format(Locale.ROOT, "room %2$d", guest.name(), guest.room()));
        log.info("room %d".formatted(guest.room()));
        String letter = """
                Dear %s,
                welcome.
                """.formatted(guest.name());
        log.info(letter); // LEAK: personal-data-in-log Guest.name
    }
}

record Guest(@PersonalData(purpose = "order", category = "name") String name, int room) {}
