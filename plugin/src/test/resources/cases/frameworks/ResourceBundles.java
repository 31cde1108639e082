package cases.frameworks.resourcebundles;

import io.github.personaldata.PersonalData;
import io.github.personaldata.checker.truth.Inputs;
import java.text.MessageFormat;
import java.util.ListResourceBundle;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Texts from a bundle of the program's own, with a datum filled in. */
final class ResourceBundles {
    private static final Logger log = LoggerFactory.getLogger(ResourceBundles.class);

    static void run(Inputs in) {
        var bundle = new Texts();
        var user = new User(in.datum("User.name"), 2);
        log.info(MessageFormat.format(bundle.getString("hello"), user.name())); // LEAK: personal-data-in-log User.name
        log.info(MessageFormat.format(bundle.getString("count"), user.visits()));
        log.info(bundle.getString("bye"));
    }
}

class Texts extends ListResourceBundle {
    @Override
    protected Object[][] getContents() {
        return new Object[][] {{"hello", "hello {0}"}, {"count", "visits {0}"}, {"bye", "bye"}};
    }
}

record User(@PersonalData(purpose = "order", category = "name") String name, int visits) {}
