package cases.objects.interfacetyped;

import io.github.personaldata.PersonalData;
import io.github.personaldata.checker.truth.Inputs;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A value known by an interface prints as its class does. */
final class InterfaceTyped {
    private static final Logger log = LoggerFactory.getLogger(InterfaceTyped.class);

    static void run(Inputs in) {
        Shape open = new Open(in.datum("Open.owner"));
        Shape closed = new Closed(in.datum("Closed.owner"));
        log.info("{}", open); // LEAK: personal-data-in-log Open.owner
        log.info("{}", closed);
        log.info("{}", open.area());
    }
}

interface Shape {
    int area();
}

record Open(@PersonalData(purpose = "order", category = "name") String owner) implements Shape {
    @Override
    public int area() {
        return 4;
    }
}

final class Closed implements Shape {
    @PersonalData(purpose = "order", category = "name")
    private final String owner;

    Closed(String owner) {
        this.owner = owner;
    }

    @Override
    public int area() {
        return owner.length();
    }
}
