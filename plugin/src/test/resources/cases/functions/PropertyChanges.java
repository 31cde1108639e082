package cases.functions.propertychanges;

import io.github.personaldata.PersonalData;
import io.github.personaldata.checker.truth.Inputs;
import java.beans.PropertyChangeSupport;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Bean listeners are told the old and the new value. */
final class PropertyChanges {
    private static final Logger log = LoggerFactory.getLogger(PropertyChanges.class);

    static void run(Inputs in) {
        var bean = new Bean();
        bean.support.addPropertyChangeListener(event -> log.info("changed to {}", event.getNewValue())); // LEAK: personal-data-in-log Bean.name
        bean.setName(in.datum("Bean.name"));
        bean.setSize(3);
    }
}

class Bean {
    final PropertyChangeSupport support = new PropertyChangeSupport(this);

    @PersonalData(purpose = "order", category = "name")
    private String name;

    void setName(String name) {
        String old = this.name;
        this.name = name;
        support.firePropertyChange("name", old, name);
    }

    void setSize(int size) {
        LoggerFactory.getLogger(Bean.class).info("size {}", size);
    }
}
