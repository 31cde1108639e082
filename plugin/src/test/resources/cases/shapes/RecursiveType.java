package cases.shapes.recursivetype;

import io.github.personaldata.PersonalData;
import io.github.personaldata.checker.truth.Inputs;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A list linked by hand, walked by a loop and by toString. */
final class RecursiveType {
    private static final Logger log = LoggerFactory.getLogger(RecursiveType.class);

    static void run(Inputs in) {
        var chain = new Link(1, "", new Link(2, in.datum("Link.holder"), null));
        log.info("{}", chain); // LEAK: personal-data-in-log Link.holder
        int sum = 0;
        for (Link link = chain; link != null; link = link.next()) {
            sum += link.number();
            log.debug("holder {}", link.holder()); // LEAK: personal-data-in-log Link.holder
        }
        log.info("sum {}", sum);
    }
}

record Link(int number, @PersonalData(purpose = "order", category = "name") String holder, Link next) {}
