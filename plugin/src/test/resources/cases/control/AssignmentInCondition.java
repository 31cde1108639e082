package cases.control.assignmentincondition;

import io.github.personaldata.PersonalData;
import io.github.personaldata.checker.truth.Inputs;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringReader;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A value assigned within the condition of a loop. */
final class AssignmentInCondition {
    private static final Logger log = LoggerFactory.getLogger(AssignmentInCondition.class);

    static void run(Inputs in) throws IOException {
        var letter = new Letter("ref 12", in.datum("Letter.text", "dear sir\nyours truly"));
        var reader = new BufferedReader(new StringReader(letter.text()));
        String line;
        int count = 0;
        while ((line = reader.readLine()) != null) {
            count++;
            log.debug("{}: {}", count, line); // LEAK: personal-data-in-log Letter.text
        }
        log.debug("{}: {} lines", letter.reference(), count);
    }
}

record Letter(String reference, @PersonalData(purpose = "order", category = "name") String text) {}
