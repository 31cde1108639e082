package cases.strings.joinedbystream;

import io.github.personaldata.PersonalData;
import io.github.personaldata.checker.truth.Inputs;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Characters and words joined by streams. */
final class JoinedByStream {
    private static final Logger log = LoggerFactory.getLogger(JoinedByStream.class);

    static void run(Inputs in) {
        var hop = new Hop(in.datum("Hop.picker"), "web");
        log.info("{}", Stream.of(hop.hill(), hop.picker()).collect(Collectors.joining(" "))); // LEAK: personal-data-in-log Hop.picker
        log.info("{}", Stream.of(hop.hill(), "x").collect(Collectors.joining(" ")));
    }
}

record Hop(@PersonalData(purpose = "order", category = "name") String picker, String hill) {}
