package cases.functions.streamiterate;

import io.github.personaldata.PersonalData;
import io.github.personaldata.checker.truth.Inputs;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Streams that make their own elements. */
final class StreamIterate {
    private static final Logger log = LoggerFactory.getLogger(StreamIterate.class);

    static void run(Inputs in) {
        var code = new Code(in.datum("Code.pin", "4812"), "AB");
        log.info("{}", Stream.iterate(code.pin(), p -> p + "0").limit(3).toList()); // LEAK: personal-data-in-log Code.pin
        log.info("{}", Stream.iterate(code.series(), s -> s.length() < 5, s -> s + "0").collect(Collectors.joining("|")));
        log.info("{}", IntStream.range(0, 2).mapToObj(i -> code.pin().charAt(i)).toList()); // LEAK: personal-data-in-log Code.pin
        log.info("{}", IntStream.rangeClosed(1, 3).boxed().toList());
    }
}

record Code(@PersonalData(purpose = "order", category = "phone") String pin, String series) {}
