package cases.objects.recordwithtostring;

import io.github.personaldata.PersonalData;
import io.github.personaldata.checker.truth.Inputs;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A record with a toString of its own prints what that says. */
final class RecordWithToString {
    private static final Logger log = LoggerFactory.getLogger(RecordWithToString.class);

    static void run(Inputs in) {
        log.info("found {}", new Suspect(in.datum("Suspect.name"), 77));
        log.info("found {}", new Witness(in.datum("Witness.name"), 78)); // LEAK: personal-data-in-log Witness.name
    }
}

record Suspect(@PersonalData(purpose = "order", category = "name") String name, int file) {
    @Override
    public String toString() {
        return "Suspect[file=" + file + "]";
    }
}

record Witness(@PersonalData(purpose = "order", category = "name") String name, int file) {
    @Override
    public String toString() {
        return "Witness[file=%d, name=%s]".formatted(file, name);
    }
}
