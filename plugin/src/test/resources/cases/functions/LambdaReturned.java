package cases.functions.lambdareturned;

import io.github.personaldata.PersonalData;
import io.github.personaldata.checker.truth.Inputs;
import java.util.function.Function;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A method returns a function that remembers its argument. */
final class LambdaReturned {
    private static final Logger log = LoggerFactory.getLogger(LambdaReturned.class);

    static void run(Inputs in) {
        var singer = new Singer(in.datum("Singer.name"), "opera");
        Supplier<String> name = later(singer.name());
        Supplier<String> genre = later(singer.genre());
        log.info(genre.get());
        log.info(name.get()); // LEAK: personal-data-in-log Singer.name
        Function<String, Function<String, String>> join = left -> right -> left + " & " + right;
        log.info(join.apply("we").apply(singer.name())); // LEAK: personal-data-in-log Singer.name
        log.info(join.apply("we").apply(singer.genre()));
    }

    private static Supplier<String> later(String text) {
        return () -> text;
    }
}

record Singer(@PersonalData(purpose = "order", category = "name") String name, String genre) {}
