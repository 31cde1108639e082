package cases.calls.protectedhook;

import io.github.personaldata.PersonalData;
import io.github.personaldata.checker.truth.Inputs;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The base class calls a hook from its constructor, before the subclass has its fields. */
final class ProtectedHook {
    private static final Logger log = LoggerFactory.getLogger(ProtectedHook.class);

    static void run(Inputs in) {
        var child = new Child(in.datum("Child.name"));
        child.show();
        log.info("first {}", child.first);
    }
}

abstract class Base {
    String first;

    Base() {
        first = describe();
    }

    abstract String describe();
}

class Child extends Base {
    private static final Logger log = LoggerFactory.getLogger(Child.class);

    @PersonalData(purpose = "order", category = "name")
    private String name;

    Child(String name) {
        this.name = name;
    }

    @Override
    String describe() {
        return "unnamed " + (name == null);
    }

    void show() {
        log.info("now {}", describe() + name); // LEAK: personal-data-in-log Child.name
    }
}
