package cases.collections.emptied;

import io.github.personaldata.PersonalData;
import io.github.personaldata.checker.truth.Inputs;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What was taken out before it was emptied is still there; what went along with it is not. */
final class Emptied {
    private static final Logger log = LoggerFactory.getLogger(Emptied.class);

    static void run(Inputs in) {
        var guest = new Guest(in.datum("Guest.name"), "room 4");
        copies(guest);
        texts(guest);
        batches(in, guest);
        Consumer<Object> each = in.flag() ? printed -> log.info("{}", printed) : System.out::println; // LEAK: personal-data-in-log Guest.name
        handed(each, guest);
        early(each, guest, in);
    }

    @SuppressWarnings("unchecked")
    private static void copies(Guest guest) {
        var names = new ArrayList<>(List.of(guest.name()));
        var copy = (ArrayList<String>) names.clone();
        var set = new HashSet<>(names);
        var view = names;
        names.clear();
        log.info("{}", names);
        log.info("{}", view);
        log.info("{}", copy); // LEAK: personal-data-in-log Guest.name
        log.info("{}", set); // LEAK: personal-data-in-log Guest.name
        var form = new HashMap<>(Map.of("name", guest.name()));
        var other = (Map<String, String>) form.clone();
        form.clear();
        log.info("{}{}", form, form.get("name"));
        log.info("{}", other.get("name")); // LEAK: personal-data-in-log Guest.name
    }

    private static void texts(Guest guest) {
        var all = new StringBuilder();
        var line = new StringBuilder();
        line.append(guest.name());
        all.append(line);
        CharSequence part = line.subSequence(0, 2);
        String whole = line.toString();
        String made = new String(line);
        line.setLength(0);
        log.info("{}", all); // LEAK: personal-data-in-log Guest.name
        log.info("{}", part); // LEAK: personal-data-in-log Guest.name
        log.info("{}", whole); // LEAK: personal-data-in-log Guest.name
        log.info("{}", made); // LEAK: personal-data-in-log Guest.name
        var next = new StringBuilder();
        next.append(guest.name());
        next.setLength(0);
        next.append(guest.room());
        log.info("{}", next);
    }

    private static void batches(Inputs in, Guest guest) {
        List<String> batch = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            batch.add(guest.name());
            if (batch.size() == 2) {
                log.info("{}", batch); // LEAK: personal-data-in-log Guest.name
                batch.clear();
            }
        }
        log.info("{}", batch); // LEAK: personal-data-in-log Guest.name
        batch.clear();
        batch.add(guest.room());
        log.info("{}", batch);
        if (in.flag()) {
            batch.add(guest.name());
        } else {
            batch.clear();
        }
        log.info("{}", batch); // LEAK: personal-data-in-log Guest.name
    }

    private static void handed(Consumer<Object> each, Guest guest) {
        List<String> batch = new ArrayList<>();
        batch.add(guest.name());
        each.accept(batch);
        batch.clear();
        List<List<String>> kept = new ArrayList<>();
        batch.add(guest.name());
        kept.add(batch);
        each.accept(kept);
        batch.clear();
    }

    private static void early(Consumer<Object> each, Guest guest, Inputs in) {
        List<String> batch = new ArrayList<>();
        batch.add(guest.name());
        int round = 0;
        while (true) {
            batch.clear();
            if (round++ == 2) {
                break;
            }
            batch.add(guest.name());
            each.accept(batch);
        }
    }
}

record Guest(@PersonalData(purpose = "order", category = "name") String name, String room) {}
