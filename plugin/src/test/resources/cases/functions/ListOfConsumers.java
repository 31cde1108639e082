package cases.functions.listofconsumers;

import io.github.personaldata.PersonalData;
import io.github.personaldata.checker.truth.Inputs;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Consumers gathered in a list and called in turn. */
final class ListOfConsumers {
    private static final Logger log = LoggerFactory.getLogger(ListOfConsumers.class);

    static void run(Inputs in) {
        var yak = new Yak(in.datum("Yak.herder"), "web");
        List<Consumer<String>> out = new ArrayList<>();
        out.add(text -> log.info("{}", text)); // LEAK: personal-data-in-log Yak.herder
        out.add(text -> log.info("{}", text.length()));
        out.forEach(o -> o.accept(yak.herder()));
        log.info("{}", yak.valley());
    }
}

record Yak(@PersonalData(purpose = "order", category = "name") String herder, String valley) {}
