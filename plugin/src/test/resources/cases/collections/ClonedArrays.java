package cases.collections.clonedarrays;

import io.github.personaldata.PersonalData;
import io.github.personaldata.checker.truth.Inputs;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A clone of an array is another array with the same elements; of an array of arrays the rows are the same ones. */
final class ClonedArrays {
    private static final Logger log = LoggerFactory.getLogger(ClonedArrays.class);

    static void run(Inputs in) {
        var guest = new Guest(in.datum("Guest.name"), "window");
        log.info(kept(new String[] {guest.wish()}, guest.name()));
        log.info(changed(new String[] {guest.wish()}, guest.name())); // LEAK: personal-data-in-log Guest.name
        log.info(new String[] {guest.name()}.clone()[0]); // LEAK: personal-data-in-log Guest.name
        var empty = new String[1];
        var copy = empty.clone();
        copy[0] = guest.name();
        log.info("{} is free", empty[0]);
        log.info("{} is taken", copy[0]); // LEAK: personal-data-in-log Guest.name
        var rows = new String[][] {{guest.wish()}, {guest.wish()}};
        var same = rows.clone();
        same[0][0] = guest.name();
        log.info(rows[0][0]); // LEAK: personal-data-in-log Guest.name
        var others = new String[][] {{guest.wish()}};
        var replaced = others.clone();
        replaced[0] = new String[] {guest.name()};
        log.info(others[0][0]);
        log.info(replaced[0][0]); // LEAK: personal-data-in-log Guest.name
    }

    private static String kept(String[] given, String more) {
        var copy = given.clone();
        copy[0] = more;
        return given[0];
    }

    private static String changed(String[] given, String more) {
        var copy = given.clone();
        copy[0] = more;
        return copy[0];
    }
}

record Guest(@PersonalData(purpose = "order", category = "name") String name, String wish) {}
