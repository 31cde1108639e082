package cases.strings.splitandjoined;

import io.github.personaldata.PersonalData;
import io.github.personaldata.checker.truth.Inputs;
import java.util.Arrays;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A text split, some pieces dropped, the others joined. */
final class SplitAndJoined {
    private static final Logger log = LoggerFactory.getLogger(SplitAndJoined.class);

    static void run(Inputs in) {
        var line = new Line(in.datum("Line.text", "Aru;Almaty;77"), "a;b");
        String[] cells = line.text().split(";");
        log.info("{}", cells[1]); // LEAK: personal-data-in-log Line.text
        log.info("{}", cells.length);
        log.info("{}", String.join("/", List.of(cells))); // LEAK: personal-data-in-log Line.text
        log.info("{}", Arrays.asList(line.header().split(";")));
        int at = line.text().indexOf(';');
        log.info("{}", at);
        log.info("{}", line.text().substring(at)); // LEAK: personal-data-in-log Line.text
    }
}

record Line(@PersonalData(purpose = "order", category = "name") String text, String header) {}
