package cases.calls.mutualrecursion;

import io.github.personaldata.PersonalData;
import io.github.personaldata.checker.truth.Inputs;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Two methods that call one another and gather on the way. */
final class MutualRecursion {
    private static final Logger log = LoggerFactory.getLogger(MutualRecursion.class);

    static void run(Inputs in) {
        var text = new Note(in.datum("Note.author"), "x");
        log.info("even {}", even(text.author(), 4, "")); // LEAK: personal-data-in-log Note.author
        log.info("even {}", even(text.kind(), 4, ""));
        log.info("depth {}", depth(text.author(), 3));
    }

    private static String even(String text, int n, String soFar) {
        return n == 0 ? soFar : odd(text, n - 1, soFar + text.charAt(n % text.length()));
    }

    private static String odd(String text, int n, String soFar) {
        return n == 0 ? soFar : even(text, n - 1, soFar + '-');
    }

    private static int depth(String text, int n) {
        return n == 0 ? 0 : 1 + depth(text, n - 1);
    }
}

record Note(@PersonalData(purpose = "order", category = "name") String author, String kind) {}
