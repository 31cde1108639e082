package cases.objects.genericenvelope;

import io.github.personaldata.PersonalData;
import io.github.personaldata.checker.truth.Inputs;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A generic wrapper prints whatever it wraps. */
final class GenericEnvelope {
    private static final Logger log = LoggerFactory.getLogger(GenericEnvelope.class);

    static void run(Inputs in) {
        Envelope<Applicant> full = new Envelope<>("a-1", new Applicant(in.datum("Applicant.name"), 1));
        Envelope<Integer> bare = full.map(Applicant::number);
        log.info("received {}", full); // LEAK: personal-data-in-log Applicant.name
        log.info("received {}", bare);
        log.info("received {}", full.id());
    }
}

record Envelope<T>(String id, T content) {
    <R> Envelope<R> map(Function<T, R> change) {
        return new Envelope<>(id, change.apply(content));
    }
}

record Applicant(@PersonalData(purpose = "order", category = "name") String name, int number) {}
