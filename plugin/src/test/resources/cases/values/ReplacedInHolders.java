package cases.values.replacedinholders;

import io.github.personaldata.PersonalData;
import io.github.personaldata.checker.truth.Inputs;
import java.io.IOException;
import java.io.LineNumberReader;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What holds one value, or is filled with one, has lost what was there before. */
final class ReplacedInHolders {
    private static final Logger log = LoggerFactory.getLogger(ReplacedInHolders.class);

    static void run(Inputs in) throws IOException {
        var caller = new Caller(in.datum("Caller.phone"));
        references(caller);
        filled(caller);
        var lines = new LineNumberReader(new StringReader("to\n" + caller.phone()));
        lines.readLine();
        log.info(lines.readLine()); // LEAK: personal-data-in-log Caller.phone
        log.info("{}", lines.getLineNumber());
    }

    private static void references(Caller caller) {
        var reference = new AtomicReference<>("none");
        log.info(reference.getAndSet(caller.phone()));
        log.info(reference.get()); // LEAK: personal-data-in-log Caller.phone
        log.info(reference.getAndSet("gone")); // LEAK: personal-data-in-log Caller.phone
        log.info(reference.get());
        reference.set(caller.phone());
        log.info("{}", reference); // LEAK: personal-data-in-log Caller.phone
        reference.set("gone");
        log.info("{}", reference);
        var current = new ThreadLocal<String>();
        current.set(caller.phone());
        log.info(current.get()); // LEAK: personal-data-in-log Caller.phone
        current.set("gone");
        log.info(current.get());
    }

    private static void filled(Caller caller) {
        String[] row = {"a", caller.phone()};
        log.info("{}", Arrays.toString(row)); // LEAK: personal-data-in-log Caller.phone
        Arrays.fill(row, 0, 1, "x");
        log.info("{}", row[1]); // LEAK: personal-data-in-log Caller.phone
        Arrays.fill(row, "x");
        log.info("{}", Arrays.toString(row));
        Arrays.fill(row, caller.phone());
        log.info(row[0]); // LEAK: personal-data-in-log Caller.phone
        List<String> list = new ArrayList<>(List.of(caller.phone(), "b"));
        Collections.fill(list, "x");
        log.info("{}", list);
        Collections.fill(list, caller.phone());
        log.info("{}", list); // LEAK: personal-data-in-log Caller.phone
    }
}

record Caller(@PersonalData(purpose = "order", category = "phone") String phone) {}
