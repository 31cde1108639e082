package cases.exceptions.stacktracetext;

import io.github.personaldata.PersonalData;
import io.github.personaldata.checker.truth.Inputs;
import java.io.PrintWriter;
import java.io.StringWriter;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A stack trace written into a text. */
final class StackTraceText {
    private static final Logger log = LoggerFactory.getLogger(StackTraceText.class);

    static void run(Inputs in) {
        var visit = new Visit(in.datum("Visit.patient"), 8);
        log.info("{}", text(new IllegalStateException("patient " + visit.patient())).length() > 0); // LEAK: personal-data-in-exception Visit.patient
        log.info("{}", text(new IllegalStateException("of " + visit.patient()))); // LEAK: personal-data-in-log Visit.patient, personal-data-in-exception Visit.patient
        log.info("{}", text(new IllegalStateException("room " + visit.room())));
    }

    private static String text(Throwable failure) {
        var text = new StringWriter();
        failure.printStackTrace(new PrintWriter(text));
        return text.toString().lines().findFirst().orElse("");
    }
}

record Visit(@PersonalData(purpose = "order", category = "name") String patient, int room) {}
