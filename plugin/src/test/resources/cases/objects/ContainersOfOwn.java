package cases.objects.containersofown;

import io.github.personaldata.PersonalData;
import io.github.personaldata.checker.truth.Inputs;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicReference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Containers of the program's own, with a text of their own or the library's; futures and arrays print no content. */
final class ContainersOfOwn {
    private static final Logger log = LoggerFactory.getLogger(ContainersOfOwn.class);

    static void run(Inputs in) {
        var cook = new Cook(in.datum("Cook.name"), 1);
        log.info("{}", CompletableFuture.completedFuture(cook));
        log.info(String.valueOf((Object) new Cook[] {cook}).substring(0, 2));
        log.info("{}", new IllegalStateException("cook " + cook).toString()); // LEAK: personal-data-in-log Cook.name, personal-data-in-exception Cook.name
        var names = new Names(in.datum("Names.owner"));
        names.add("x");
        log.info("{}", names); // LEAK: personal-data-in-log Names.owner
        var quiet = new Quiet(in.datum("Quiet.owner"));
        quiet.add("x");
        log.info("{}", quiet);
        var silent = new Silent();
        silent.add(in.datum("Cook.name"));
        log.info("{}", silent.toString());
        var cooks = new Cooks();
        cooks.put("a", cook);
        log.info("{}", cooks); // LEAK: personal-data-in-log Cook.name
        Object open = List.of(Optional.of(Map.of("cook", new AtomicReference<>(cook))));
        log.info("{}", open); // LEAK: personal-data-in-log Cook.name
        log.info("{}", (Object) new Object[][] {{cook}}); // LEAK: personal-data-in-log Cook.name
        log.info("{}", Arrays.deepToString(new Object[][] {{cook}})); // LEAK: personal-data-in-log Cook.name
    }
}

record Cook(@PersonalData(purpose = "order", category = "name") String name, int number) {}

class Names extends ArrayList<String> {
    private static final long serialVersionUID = 1;

    @PersonalData(purpose = "order", category = "name")
    private final String owner;

    Names(String owner) {
        this.owner = owner;
    }

    @Override
    public String toString() {
        return owner + super.toString();
    }
}

class Quiet extends ArrayList<String> {
    private static final long serialVersionUID = 1;

    @PersonalData(purpose = "order", category = "name")
    private final String owner;

    Quiet(String owner) {
        this.owner = owner;
    }

    boolean of(String other) {
        return owner.equals(other);
    }
}

class Silent extends ArrayList<String> {
    private static final long serialVersionUID = 1;

    @Override
    public String toString() {
        return "names";
    }
}

class Cooks extends HashMap<String, Cook> {
    private static final long serialVersionUID = 1;
}
