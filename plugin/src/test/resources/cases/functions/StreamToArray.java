package cases.functions.streamtoarray;

import io.github.personaldata.PersonalData;
import io.github.personaldata.checker.truth.Inputs;
import java.util.Arrays;
import java.util.LinkedList;
import java.util.List;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A stream to an array and back. */
final class StreamToArray {
    private static final Logger log = LoggerFactory.getLogger(StreamToArray.class);

    static void run(Inputs in) {
        var seats = List.of(new Seat(in.datum("Seat.guest"), 1), new Seat("free", 2));
        String[] guests = seats.stream().map(Seat::guest).toArray(String[]::new);
        int[] numbers = seats.stream().mapToInt(Seat::number).toArray();
        log.info("{}", guests[0]); // LEAK: personal-data-in-log Seat.guest
        LinkedList<String> linked = Arrays.stream(guests).map(String::toUpperCase).collect(Collectors.toCollection(LinkedList::new));
        log.info("{}", linked); // LEAK: personal-data-in-log Seat.guest
        log.info("{}", Arrays.stream(numbers).max().getAsInt());
    }
}

record Seat(@PersonalData(purpose = "order", category = "name") String guest, int number) {}
