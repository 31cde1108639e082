package cases.early.handedon;

import io.github.personaldata.PersonalData;
import io.github.personaldata.checker.truth.Inputs;
import java.util.ArrayList;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What is stored in a labelled member is that datum wherever else the method puts it. */
final class HandedOn {
    private static final Logger log = LoggerFactory.getLogger(HandedOn.class);

    static void run(Inputs in) {
        var first = new Ferry();
        var journal = new ArrayList<String>();
        first.setCaptain(in.datum("Ferry.captain"), journal);
        log.info("now {}", journal); // LEAK: personal-data-in-log Ferry.captain
        var other = new ArrayList<String>();
        first.setDeck("a", other);
        log.info("now {}", other);
    }
}

class Ferry {
    @PersonalData(purpose = "order", category = "name")
    private String captain;

    private String deck;

    void setCaptain(String captain, List<String> journal) {
        this.captain = captain;
        journal.add(captain);
    }

    void setDeck(String deck, List<String> journal) {
        this.deck = deck;
        journal.add(deck);
    }
}
