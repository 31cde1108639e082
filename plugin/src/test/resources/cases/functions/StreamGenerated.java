package cases.functions.streamgenerated;

import io.github.personaldata.PersonalData;
import io.github.personaldata.checker.truth.Inputs;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Streams over indices, iterate and split texts. */
final class StreamGenerated {
    private static final Logger log = LoggerFactory.getLogger(StreamGenerated.class);

    static void run(Inputs in) {
        var names = List.of(new Sitter(in.datum("Sitter.name", "Anna Maria"), 2));
        String numbered = IntStream.range(0, names.size())
                .mapToObj(i -> i + ":" + names.get(i).name())
                .collect(Collectors.joining());
        log.info(numbered); // LEAK: personal-data-in-log Sitter.name
        String counted = IntStream.rangeClosed(1, names.size()).mapToObj(i -> "sitter " + i).collect(Collectors.joining());
        log.info(counted);
        Arrays.stream(names.get(0).name().split(" ")).forEach(part -> log.info("part {}", part)); // LEAK: personal-data-in-log Sitter.name
        Pattern.compile(" ").splitAsStream(names.get(0).name()).map(String::toLowerCase).forEach(log::info); // LEAK: personal-data-in-log Sitter.name
        names.get(0).name().chars().limit(2).mapToObj(c -> "" + (char) c).forEach(log::info); // LEAK: personal-data-in-log Sitter.name
        Stream.iterate(1, n -> n + names.get(0).children()).limit(2).forEach(n -> log.info("{}", n));
    }
}

record Sitter(@PersonalData(purpose = "order", category = "name") String name, int children) {}
