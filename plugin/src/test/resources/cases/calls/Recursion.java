package cases.calls.recursion;

import io.github.personaldata.PersonalData;
import io.github.personaldata.checker.truth.Inputs;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A recursive method, and two that call each other. */
final class Recursion {
    private static final Logger log = LoggerFactory.getLogger(Recursion.class);

    static void run(Inputs in) {
        var author = new Author(in.datum("Author.name"), 3);
        log.info(stars(author.name(), 2)); // LEAK: personal-data-in-log Author.name
        log.info("{}", even(author.name(), author.books()));
        log.info(odd(author.name(), author.books())); // LEAK: personal-data-in-log Author.name
    }

    private static String stars(String text, int depth) {
        return depth == 0 ? text : "*" + stars(text, depth - 1);
    }

    private static int even(String text, int depth) {
        return depth <= 0 ? text.length() : odd(text, depth - 1).length();
    }

    private static String odd(String text, int depth) {
        return depth <= 0 ? text : text.substring(0, Math.max(1, even(text, depth - 1) / 2));
    }
}

record Author(@PersonalData(purpose = "order", category = "name") String name, int books) {}
