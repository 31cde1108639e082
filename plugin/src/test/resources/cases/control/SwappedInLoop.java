package cases.control.swappedinloop;

import io.github.personaldata.PersonalData;
import io.github.personaldata.checker.truth.Inputs;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Variables that a loop swaps again and again, each with many objects that it may hold. */
final class SwappedInLoop {
    private static final Logger log = LoggerFactory.getLogger(SwappedInLoop.class);

    private static final class Seat {
        String guest = "nobody";
        String row = "A";
    }

    private static void swapped(Guest guest, int chosen, Seat a, Seat b, Seat c, Seat d, Seat e, Seat f, Seat g, Seat h) {
        Seat left = a;
        Seat right = b;
        if (chosen == 1) {
            left = c;
            right = d;
        } else if (chosen == 2) {
            left = e;
            right = f;
        } else if (chosen == 3) {
            left = g;
            right = h;
        }
        for (int i = 0; i < 3; i++) {
            Seat other = left;
            left = right;
            right = other;
            left.guest = guest.name();
            right.row = guest.row();
        }
        log.info("row {}", right.row);
        log.info("guest {}", left.guest); // LEAK: personal-data-in-log Guest.name
    }

    static void run(Inputs in) {
        var guest = new Guest(in.datum("Guest.name"), "B");
        int chosen = in.choose(4);
        swapped(guest, chosen, new Seat(), new Seat(), new Seat(), new Seat(), new Seat(), new Seat(), new Seat(), new Seat());
    }
}

record Guest(@PersonalData(purpose = "order", category = "name") String name, String row) {}
