package cases.functions.identityfunction;

import io.github.personaldata.PersonalData;
import io.github.personaldata.checker.truth.Inputs;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Functions that a library makes answer what they are given: called directly, by a stream, by a collector and by the program's own code. */
final class IdentityFunction {
    private static final Logger log = LoggerFactory.getLogger(IdentityFunction.class);

    static void run(Inputs in) {
        var guest = new Guest(in.datum("Guest.name"), "window");
        log.info(Function.<String>identity().apply(guest.name())); // LEAK: personal-data-in-log Guest.name
        log.info(Function.<String>identity().apply(guest.wish()));
        log.info(UnaryOperator.<String>identity().apply(guest.name())); // LEAK: personal-data-in-log Guest.name
        log.info(List.of(guest.name()).stream().map(Function.identity()).toList().get(0)); // LEAK: personal-data-in-log Guest.name
        log.info(List.of(guest.wish()).stream().map(Function.identity()).toList().get(0));
        Map<String, String> values = List.of(guest.name()).stream().collect(Collectors.toMap(name -> "first", Function.identity()));
        log.info(values.get("first")); // LEAK: personal-data-in-log Guest.name
        Map<String, String> others = List.of(guest.wish()).stream().collect(Collectors.toMap(wish -> "first", Function.identity()));
        log.info(others.get("first"));
        Map<String, Guest> byWish = List.of(guest).stream().collect(Collectors.toMap(Guest::wish, Function.identity()));
        log.info(byWish.get("window").name()); // LEAK: personal-data-in-log Guest.name
        log.info(byWish.get("window").wish());
        log.info(changed(guest.name(), Function.identity())); // LEAK: personal-data-in-log Guest.name
        log.info(changed(guest.wish(), Function.identity()));
    }

    private static String changed(String text, Function<String, String> change) {
        return change.apply(text);
    }
}

record Guest(@PersonalData(purpose = "order", category = "name") String name, String wish) {}
