package cases.strings.formatindices;

import io.github.personaldata.PersonalData;
import io.github.personaldata.checker.truth.Inputs;
import java.util.Locale;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A format prints the arguments that it names. */
final class FormatIndices {
    private static final Logger log = LoggerFactory.getLogger(FormatIndices.class);

    static void run(Inputs in) {
        var guest = new Guest(in.datum("Guest.name"), 14);
        log.info(String.format("%2$s", guest.name(), guest.room()));
        log.info(String.format("%2$d %<5d %n %% %2$x", guest.name(), guest.room()));
        log.info(String.format("%s %<s", guest.room(), guest.name()));
        log.info(String.format("%2$s %s", guest.name(), guest.room())); // LEAK: personal-data-in-log Guest.name
        log.info(String.format("%2$s %<s %1$-10.3s", guest.name(), guest.room())); // LEAK: personal-data-in-log Guest.name
        log.info("%d".formatted(guest.room(), guest.name()));
        log.info("%d %s".formatted(guest.room(), guest.name())); // LEAK: personal-data-in-log Guest.name
        log.info(String.format(in.flag() ? "%s" : "%2$d", guest.name(), guest.room())); // LEAK: personal-data-in-log Guest.name
        log.info(String.format(Locale.ROOT, "%d" + " %S", guest.room(), guest.name())); // LEAK: personal-data-in-log Guest.name
        Object[] all = {guest.name(), guest.room()};
        log.info(String.format("%2$s", all));
        log.info(String.format("%s", all)); // LEAK: personal-data-in-log Guest.name
        var text = new StringBuilder();
        text.append(guest.name());
        text.setLength(0);
        log.info("{}", text);
        text.append(guest.name());
        text.setLength(2);
        log.info("{}", text); // LEAK: personal-data-in-log Guest.name
        int none = in.flag() ? 0 : 3;
        text.setLength(none);
        log.info("{}", text); // LEAK: personal-data-in-log Guest.name
    }
}

record Guest(@PersonalData(purpose = "order", category = "name") String name, int room) {}
