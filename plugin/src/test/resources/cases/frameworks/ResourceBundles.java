package cases.frameworks.resourcebundles;

import io.github.personaldata.PersonalData;
import io.github.personaldata.checker.truth.Inputs;
import java.text.MessageFormat;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.ListResourceBundle;
import java.util.ResourceBundle;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Texts from bundles of the program's own: a datum is filled in, or a bundle has it. */
final class ResourceBundles {
    private static final Logger log = LoggerFactory.getLogger(ResourceBundles.class);

    static void run(Inputs in) {
        var bundle = new Texts();
        var user = new User(in.datum("User.name"), 2);
        log.info(MessageFormat.format(bundle.getString("hello"), user.name())); // LEAK: personal-data-in-log User.name
        log.info(MessageFormat.format(bundle.getString("count"), user.visits()));
        log.info(bundle.getString("bye"));
        ResourceBundle named = new Named(user);
        log.info(named.getString("who")); // LEAK: personal-data-in-log User.name
        ResourceBundle counted = new Counted(user);
        log.info(counted.getString("visits"));
        ResourceBundle greeting = new Greeting(user);
        log.info(greeting.getString("hello")); // LEAK: personal-data-in-log User.name
    }
}

class Named extends ListResourceBundle {
    private final User user;

    Named(User user) {
        this.user = user;
    }

    @Override
    protected Object[][] getContents() {
        return new Object[][] {{"who", user.name()}};
    }
}

class Counted extends ListResourceBundle {
    private final User user;

    Counted(User user) {
        this.user = user;
    }

    @Override
    protected Object[][] getContents() {
        return new Object[][] {{"visits", "visits " + user.visits()}};
    }
}

class Greeting extends ResourceBundle {
    private final User user;

    Greeting(User user) {
        this.user = user;
    }

    @Override
    protected Object handleGetObject(String key) {
        return key + " " + user.name();
    }

    @Override
    public Enumeration<String> getKeys() {
        return Collections.enumeration(List.of("hello"));
    }
}

class Texts extends ListResourceBundle {
    @Override
    protected Object[][] getContents() {
        return new Object[][] {{"hello", "hello {0}"}, {"count", "visits {0}"}, {"bye", "bye"}};
    }
}

record User(@PersonalData(purpose = "order", category = "name") String name, int visits) {}
