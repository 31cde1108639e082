package cases.control.loopwithindex;

import io.github.personaldata.PersonalData;
import io.github.personaldata.checker.truth.Inputs;
import java.util.ArrayList;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Two lists walked by one index: the values of the one do not become those of the other. */
final class LoopWithIndex {
    private static final Logger log = LoggerFactory.getLogger(LoopWithIndex.class);

    static void run(Inputs in) {
        List<String> names = new ArrayList<>();
        List<Integer> scores = new ArrayList<>();
        names.add(new Player(in.datum("Player.name")).name());
        scores.add(12);
        names.add("bot");
        scores.add(9);
        for (int i = 0; i < names.size(); i++) {
            int score = scores.get(i);
            String name = names.get(i);
            log.info("score {}", score);
            log.info("player {}", name); // LEAK: personal-data-in-log Player.name
        }
    }
}

record Player(@PersonalData(purpose = "order", category = "name") String name) {}
