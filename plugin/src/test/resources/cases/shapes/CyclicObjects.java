package cases.shapes.cyclicobjects;

import io.github.personaldata.PersonalData;
import io.github.personaldata.checker.truth.Inputs;
import java.util.ArrayList;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Parent and child know each other; toString goes one way. */
final class CyclicObjects {
    private static final Logger log = LoggerFactory.getLogger(CyclicObjects.class);

    static void run(Inputs in) {
        var parent = new Parent(in.datum("Parent.name"));
        var child = new Child("c-5", parent);
        parent.children.add(child);
        log.info("{}", parent); // LEAK: personal-data-in-log Parent.name
        log.info("{}", child);
        log.info("{}", child.parent); // LEAK: personal-data-in-log Parent.name
    }
}

class Parent {
    @PersonalData(purpose = "order", category = "name")
    final String name;

    final List<Child> children = new ArrayList<>();

    Parent(String name) {
        this.name = name;
    }

    @Override
    public String toString() {
        return name + children;
    }
}

class Child {
    final String code;
    final Parent parent;

    Child(String code, Parent parent) {
        this.code = code;
        this.parent = parent;
    }

    @Override
    public String toString() {
        return code;
    }
}
