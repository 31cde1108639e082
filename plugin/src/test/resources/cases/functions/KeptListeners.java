package cases.functions.keptlisteners;

import io.github.personaldata.PersonalData;
import io.github.personaldata.checker.truth.Inputs;
import java.beans.PropertyChangeEvent;
import java.beans.PropertyChangeListener;
import java.beans.PropertyChangeSupport;
import java.util.ArrayList;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What listeners of a bean keep of its changes is read later, by somebody else. */
final class KeptListeners {
    private static final Logger log = LoggerFactory.getLogger(KeptListeners.class);

    static void run(Inputs in) {
        var first = new Ferry();
        var journal = new Journal();
        first.listen(journal);
        first.setDeck("upper");
        first.setCaptain(in.datum("Ferry.captain"));
        log.info("now {}", journal.newest); // LEAK: personal-data-in-log Ferry.captain
        log.info("of {}", journal.property);
        log.info("all {}", journal.seen); // LEAK: personal-data-in-log Ferry.captain

        var second = new Ferry();
        var captured = new String[1];
        second.listen(event -> captured[0] = String.valueOf(event.getNewValue()));
        second.setCaptain(in.datum("Ferry.captain"));
        log.info("captured {}", captured[0]); // LEAK: personal-data-in-log Ferry.captain

        var third = new Ferry();
        var names = new ArrayList<String>();
        third.listen(event -> names.add(event.getPropertyName()));
        third.setCaptain(in.datum("Ferry.captain"));
        log.info("names {}", names);

        var decks = new Ferry();
        var former = new Journal();
        decks.listen(former);
        decks.setDeck("lower");
        decks.setDeck("upper");
        log.info("deck {}", former.newest);
    }
}

class Ferry {
    private final PropertyChangeSupport changes = new PropertyChangeSupport(this);

    @PersonalData(purpose = "order", category = "name")
    private String captain;

    private String deck;

    void listen(PropertyChangeListener listener) {
        changes.addPropertyChangeListener(listener);
    }

    void setCaptain(String captain) {
        String old = this.captain;
        this.captain = captain;
        changes.firePropertyChange("captain", old, captain);
    }

    void setDeck(String deck) {
        String old = this.deck;
        this.deck = deck;
        changes.firePropertyChange("deck", old, deck);
    }
}

class Journal implements PropertyChangeListener {
    final List<Object> seen = new ArrayList<>();
    Object newest;
    String property;

    @Override
    public void propertyChange(PropertyChangeEvent event) {
        newest = event.getNewValue();
        property = event.getPropertyName();
        seen.add(event.getNewValue());
    }
}
