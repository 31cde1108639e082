package cases.calls.libraryreturnsgiven;

import io.github.personaldata.PersonalData;
import io.github.personaldata.checker.truth.Inputs;
import org.apache.commons.lang3.ObjectUtils;
import org.apache.commons.lang3.mutable.MutableObject;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A library that nobody has described answers the very object it was given: what is written to the one is read from the other. */
final class LibraryReturnsGiven {
    private static final Logger log = LoggerFactory.getLogger(LibraryReturnsGiven.class);

    static void run(Inputs in) {
        var guest = new Guest(in.datum("Guest.name"), "window");
        var card = new Card();
        ObjectUtils.defaultIfNull(card, new Card()).text = guest.name();
        log.info(card.text); // LEAK: personal-data-in-log Guest.name
        var other = new Card();
        ObjectUtils.defaultIfNull(other, new Card()).text = guest.wish();
        log.info(other.text);
        log.info(ObjectUtils.firstNonNull(guest.name(), "nobody")); // LEAK: personal-data-in-log Guest.name
        log.info(ObjectUtils.firstNonNull(guest.wish(), "nobody"));
        var held = new MutableObject<String>();
        held.setValue(guest.name());
        log.info(held.getValue()); // LEAK: personal-data-in-log Guest.name
        var third = new MutableObject<String>();
        third.setValue(guest.wish());
        log.info(third.getValue());
    }
}

final class Card {
    String text = "";
}

record Guest(@PersonalData(purpose = "order", category = "name") String name, String wish) {}
