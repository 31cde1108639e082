package cases.calls.interfaceimplementations;

import io.github.personaldata.PersonalData;
import io.github.personaldata.checker.truth.Inputs;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** An interface with several implementations behind one variable; behind another there is only the harmless one. */
final class InterfaceImplementations {
    private static final Logger log = LoggerFactory.getLogger(InterfaceImplementations.class);

    private interface Greeting {
        String of(Guest guest);
    }

    private static final class Formal implements Greeting {
        @Override
        public String of(Guest guest) {
            return "Dear " + guest.name();
        }
    }

    private static final class Casual implements Greeting {
        @Override
        public String of(Guest guest) {
            return "Hi, guest of room " + guest.room();
        }
    }

    static void run(Inputs in) {
        var guest = new Guest(in.datum("Guest.name"), 212);
        Greeting chosen = in.flag() ? new Formal() : new Casual();
        Greeting casual = new Casual();
        log.info(chosen.of(guest)); // LEAK: personal-data-in-log Guest.name
        log.info(casual.of(guest));
    }
}

record Guest(@PersonalData(purpose = "order", category = "name") String name, int room) {}
