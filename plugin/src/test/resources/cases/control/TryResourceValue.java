package cases.control.tryresourcevalue;

import io.github.personaldata.PersonalData;
import io.github.personaldata.checker.truth.Inputs;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A resource that holds a datum while it is open. */
final class TryResourceValue {
    private static final Logger log = LoggerFactory.getLogger(TryResourceValue.class);

    static void run(Inputs in) {
        var file = new File(in.datum("File.owner"), "web");
        try (var lease = new Lease(file.owner())) {
            log.info("{}", lease.holder()); // LEAK: personal-data-in-log File.owner
        }
        log.info("{}", file.name());
    }
}

record File(@PersonalData(purpose = "order", category = "name") String owner, String name) {}

record Lease(String holder) implements AutoCloseable {
    @Override
    public void close() {}
}
