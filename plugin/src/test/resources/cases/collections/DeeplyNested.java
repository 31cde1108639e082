package cases.collections.deeplynested;

import io.github.personaldata.PersonalData;
import io.github.personaldata.checker.truth.Inputs;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Containers in containers, deeper than anyone counts: texts, own objects and functions come out at the end. */
final class DeeplyNested {
    private static final Logger log = LoggerFactory.getLogger(DeeplyNested.class);

    static void run(Inputs in) {
        var guest = new Guest(in.datum("Guest.name"), "window");
        log.info(texts(guest.name()).get(0).get("a").get(0).get(0).orElseThrow().get(0)); // LEAK: personal-data-in-log Guest.name
        log.info(texts(guest.wish()).get(0).get("a").get(0).get(0).orElseThrow().get(0));
        log.info("{}", texts(guest.name())); // LEAK: personal-data-in-log Guest.name
        log.info("{}", texts(guest.wish()));
        var seats = seats(new Seat(guest.wish(), guest));
        log.info(seats.get(0).get("a").get(0).get(0).orElseThrow().label);
        log.info(seats.get(0).get("a").get(0).get(0).orElseThrow().guest.name()); // LEAK: personal-data-in-log Guest.name
        log.info(later(guest::name).get(0).get("a").get(0).get(0).orElseThrow().get()); // LEAK: personal-data-in-log Guest.name
        log.info(later(guest::wish).get(0).get("a").get(0).get(0).orElseThrow().get());
        var ring = ring(new Seat(guest.wish(), guest));
        log.info(ring.next.next.next.next.next.label);
        log.info(ring.next.next.next.next.next.guest.name()); // LEAK: personal-data-in-log Guest.name
    }

    private static List<Map<String, List<List<Optional<List<String>>>>>> texts(String text) {
        return List.of(Map.of("a", List.of(List.of(Optional.of(List.of(text))))));
    }

    private static List<Map<String, List<List<Optional<Seat>>>>> seats(Seat seat) {
        List<Map<String, List<List<Optional<Seat>>>>> all = new ArrayList<>();
        Map<String, List<List<Optional<Seat>>>> byName = new HashMap<>();
        byName.put("a", List.of(List.of(Optional.of(new Seat(seat.label, seat.guest)))));
        all.add(byName);
        return all;
    }

    private static List<Map<String, List<List<Optional<Supplier<String>>>>>> later(Supplier<String> text) {
        return List.of(Map.of("a", List.of(List.of(Optional.of(() -> text.get())))));
    }

    private static Seat ring(Seat seat) {
        var first = new Seat(seat.label, seat.guest);
        var second = new Seat(seat.label, seat.guest);
        first.next = second;
        second.next = first;
        return first;
    }
}

final class Seat {
    final String label;
    final Guest guest;
    Seat next;

    Seat(String label, Guest guest) {
        this.label = label;
        this.guest = guest;
    }
}

record Guest(@PersonalData(purpose = "order", category = "name") String name, String wish) {}
