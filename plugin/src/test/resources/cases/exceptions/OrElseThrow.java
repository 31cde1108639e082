package cases.exceptions.orelsethrow;

import io.github.personaldata.PersonalData;
import io.github.personaldata.checker.truth.Inputs;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** An exception made by a lambda or a constructor reference. */
final class OrElseThrow {
    private static final Logger log = LoggerFactory.getLogger(OrElseThrow.class);

    static void run(Inputs in) {
        var search = new Search(in.datum("Search.name"), 3);
        find(() -> new IllegalStateException("nobody is called " + search.name())); // LEAK: personal-data-in-exception Search.name
        find(() -> new IllegalStateException("nothing on page " + search.page()));
        Function<String, RuntimeException> maker = IllegalArgumentException::new; // LEAK: personal-data-in-exception Search.name
        find(() -> maker.apply(search.name()));
        Function<String, RuntimeException> other = IllegalArgumentException::new;
        find(() -> other.apply("page " + search.page()));
    }

    private static void find(Supplier<RuntimeException> failure) {
        try {
            Optional.<String>empty().orElseThrow(failure);
        } catch (RuntimeException e) {
            log.debug("not found");
        }
    }
}

record Search(@PersonalData(purpose = "order", category = "name") String name, int page) {}
