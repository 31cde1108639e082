package cases.objects.printedinloop;

import io.github.personaldata.PersonalData;
import io.github.personaldata.checker.truth.Inputs;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Objects printed one by one and counted. */
final class PrintedInLoop {
    private static final Logger log = LoggerFactory.getLogger(PrintedInLoop.class);

    static void run(Inputs in) {
        var nut = new Nut(in.datum("Nut.finder"), "web");
        int count = 0;
        for (Object one : List.of(nut, nut.tree())) {
            log.info("{}", one); // LEAK: personal-data-in-log Nut.finder
            count++;
        }
        log.info("{}", count);
    }
}

record Nut(@PersonalData(purpose = "order", category = "name") String finder, String tree) {}
