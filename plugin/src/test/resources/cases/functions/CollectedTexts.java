package cases.functions.collectedtexts;

import io.github.personaldata.PersonalData;
import io.github.personaldata.checker.truth.Inputs;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A text that a collector has put together is a text to whoever is given it: a method, a field, a caller. */
final class CollectedTexts {
    private static final Logger log = LoggerFactory.getLogger(CollectedTexts.class);

    private String kept = "";

    static void run(Inputs in) {
        var guest = new Guest(in.datum("Guest.name"), "Almaty");
        handed(List.of(guest.name()).stream().collect(Collectors.joining("+")));
        nothing(List.of(guest.city()).stream().collect(Collectors.joining("+")));
        var later = new AtomicReference<Stream<String>>(Stream.of(guest.name()));
        late(later.getAndSet(Stream.of("none")).collect(Collectors.joining(",", "[", "]")));
        log.info(names(List.of(guest)).trim()); // LEAK: personal-data-in-log Guest.name
        log.info(cities(List.of(guest)).trim());
        var texts = new CollectedTexts();
        texts.kept = names(List.of(guest));
        texts.tell();
        texts.kept = cities(List.of(guest));
        log.info(texts.kept.trim());
        mapped(Stream.of(guest).collect(Collectors.mapping(Guest::name, Collectors.joining())));
        counted(Stream.of(guest).collect(Collectors.collectingAndThen(Collectors.counting(), n -> n + " guests")));
    }

    private static String names(List<Guest> guests) {
        return guests.stream().map(Guest::name).collect(Collectors.joining(", "));
    }

    private static String cities(List<Guest> guests) {
        return guests.stream().map(Guest::city).collect(Collectors.joining(", "));
    }

    private static void handed(String text) {
        log.info(text); // LEAK: personal-data-in-log Guest.name
    }

    private static void nothing(String text) {
        log.info(text);
    }

    private static void late(String text) {
        log.info("late " + text); // LEAK: personal-data-in-log Guest.name
    }

    private void tell() {
        log.info(kept.toUpperCase()); // LEAK: personal-data-in-log Guest.name
    }

    private static void mapped(String text) {
        log.info(text); // LEAK: personal-data-in-log Guest.name
    }

    private static void counted(String text) {
        log.info(text);
    }
}

record Guest(@PersonalData(purpose = "order", category = "name") String name, String city) {}
