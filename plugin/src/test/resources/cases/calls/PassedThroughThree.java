package cases.calls.passedthroughthree;

import io.github.personaldata.PersonalData;
import io.github.personaldata.checker.truth.Inputs;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A value passed down three calls. */
final class PassedThroughThree {
    private static final Logger log = LoggerFactory.getLogger(PassedThroughThree.class);

    static void run(Inputs in) {
        var note = new Note(in.datum("Note.author"), "web");
        one(note.author());
        log.info("{}", note.kind());
    }

    private static void one(String text) {
        two(text, 1);
    }

    private static void two(String text, int n) {
        three(n, text);
    }

    private static void three(int n, String text) {
        log.info("{} {}", n, text); // LEAK: personal-data-in-log Note.author
    }
}

record Note(@PersonalData(purpose = "order", category = "name") String author, String kind) {}
