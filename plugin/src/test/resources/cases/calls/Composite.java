package cases.calls.composite;

import io.github.personaldata.PersonalData;
import io.github.personaldata.checker.truth.Inputs;
import java.util.ArrayList;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A tree of parts, printed by recursion over its children. */
final class Composite {
    private static final Logger log = LoggerFactory.getLogger(Composite.class);

    static void run(Inputs in) {
        var household = new Group("flat 5");
        household.add(new Leaf(new Resident(in.datum("Resident.name")).name()));
        household.add(new Group("pets"));
        var stairs = new Group("stairs");
        stairs.add(new Leaf("lamp"));
        log.info(household.render(0)); // LEAK: personal-data-in-log Resident.name
        log.info("{}", stairs.count());
    }
}

abstract class Part {
    abstract String render(int depth);

    abstract int count();
}

final class Leaf extends Part {
    private final String text;

    Leaf(String text) {
        this.text = text;
    }

    @Override
    String render(int depth) {
        return " ".repeat(depth) + text;
    }

    @Override
    int count() {
        return 1;
    }
}

final class Group extends Part {
    private final String title;
    private final List<Part> children = new ArrayList<>();

    Group(String title) {
        this.title = title;
    }

    void add(Part part) {
        children.add(part);
    }

    @Override
    String render(int depth) {
        var text = new StringBuilder(title);
        for (Part child : children) {
            text.append('\n').append(child.render(depth + 1));
        }
        return text.toString();
    }

    @Override
    int count() {
        return children.stream().mapToInt(Part::count).sum();
    }
}

record Resident(@PersonalData(purpose = "order", category = "name") String name) {}
