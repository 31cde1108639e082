package cases.functions.streamreduce;

import io.github.personaldata.PersonalData;
import io.github.personaldata.checker.truth.Inputs;
import java.util.Comparator;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** reduce folds texts; sum folds numbers that say nothing of persons. */
final class StreamReduce {
    private static final Logger log = LoggerFactory.getLogger(StreamReduce.class);

    static void run(Inputs in) {
        var lines = List.of(new Line(in.datum("Line.addressee"), 3), new Line("depot", 4));
        String all = lines.stream().map(Line::addressee).reduce("", (left, right) -> left + ";" + right);
        int pieces = lines.stream().map(Line::pieces).reduce(0, Integer::sum);
        log.info("addressees {}", all); // LEAK: personal-data-in-log Line.addressee
        log.info("pieces {}", pieces);
        var sorted = lines.stream().sorted(Comparator.comparing(Line::pieces)).toList();
        log.info("smallest {}", sorted.get(0).pieces());
        log.info("smallest goes to {}", sorted.get(0).addressee()); // LEAK: personal-data-in-log Line.addressee
    }
}

record Line(@PersonalData(purpose = "order", category = "name") String addressee, int pieces) {}
