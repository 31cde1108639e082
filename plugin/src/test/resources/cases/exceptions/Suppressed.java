package cases.exceptions.suppressed;

import io.github.personaldata.PersonalData;
import io.github.personaldata.checker.truth.Inputs;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A suppressed exception is printed with the one that suppressed it. */
final class Suppressed {
    private static final Logger log = LoggerFactory.getLogger(Suppressed.class);

    static void run(Inputs in) {
        var author = new Author(in.datum("Author.name"), 4);
        var failure = new IllegalStateException("saving failed");
        failure.addSuppressed(new IllegalStateException("draft of " + author.name())); // LEAK: personal-data-in-exception Author.name
        log.error("closing", failure); // LEAK: personal-data-in-log Author.name
        var other = new IllegalStateException("saving failed");
        other.addSuppressed(new IllegalStateException("draft " + author.draft()));
        log.error("closing", other);
    }
}

record Author(@PersonalData(purpose = "order", category = "name") String name, int draft) {}
