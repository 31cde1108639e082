package cases.calls.madefarbelow;

import io.github.personaldata.PersonalData;
import io.github.personaldata.checker.truth.Inputs;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Two objects that are made far below are two. */
final class MadeFarBelow {
    private static final Logger log = LoggerFactory.getLogger(MadeFarBelow.class);

    static void run(Inputs in) {
        var guest = new Guest(in.datum("Guest.name"), "12a");
        var two = one1();
        two.left().text = guest.name();
        two.right().text = guest.room();
        log.info("{}", two.left().text); // LEAK: personal-data-in-log Guest.name
        log.info("{}", two.right().text);
        var rows = rows1();
        rows[0][0] = guest.name();
        rows[1][0] = guest.room();
        log.info("{}", rows[0][0]); // LEAK: personal-data-in-log Guest.name
    }

    static Two one1() {
        return one2();
    }

    static Two one2() {
        return one3();
    }

    static Two one3() {
        return one4();
    }

    static Two one4() {
        return new Two(new Box(), new Box());
    }

    static String[][] rows1() {
        return rows2();
    }

    static String[][] rows2() {
        return rows3();
    }

    static String[][] rows3() {
        return new String[2][2];
    }
}

record Two(Box left, Box right) {}

class Box {
    String text;
}

record Guest(@PersonalData(purpose = "order", category = "name") String name, String room) {}
