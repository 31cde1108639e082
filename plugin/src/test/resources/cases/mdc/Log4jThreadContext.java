package cases.mdc.log4jthreadcontext;

import io.github.personaldata.PersonalData;
import io.github.personaldata.checker.truth.Inputs;
import java.util.Map;
import org.apache.logging.log4j.CloseableThreadContext;
import org.apache.logging.log4j.ThreadContext;

/** The thread context of Log4j 2. */
final class Log4jThreadContext {
    static void run(Inputs in) {
        var rider = new Rider(in.datum("Rider.name"), 16);
        ThreadContext.put("rider", rider.name()); // LEAK: personal-data-in-log Rider.name
        ThreadContext.put("bike", String.valueOf(rider.bike()));
        ThreadContext.push(rider.name()); // LEAK: personal-data-in-log Rider.name
        ThreadContext.push("ride");
        ThreadContext.putAll(Map.of("who", rider.name())); // LEAK: personal-data-in-log Rider.name
        ThreadContext.clearAll();
    }
}

record Rider(@PersonalData(purpose = "order", category = "name") String name, int bike) {}
