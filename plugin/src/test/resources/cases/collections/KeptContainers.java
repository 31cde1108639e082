package cases.collections.keptcontainers;

import io.github.personaldata.PersonalData;
import io.github.personaldata.checker.truth.Inputs;
import java.util.AbstractList;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The program's own containers kept in fields, handed to code that is not known, filled later, wrapped in others, made as functions. */
final class KeptContainers {
    private static final Logger log = LoggerFactory.getLogger(KeptContainers.class);
    private static List<String> shared = List.of();
    private static List<String> sharedBoats = List.of();

    static void run(Inputs in) {
        var rower = new Rower("boat 3", in.datum("Rower.name"));
        fields(rower);
        handed(rower, in.flag());
        later(rower);
        wrapped(rower);
        functions(rower);
    }

    private static void fields(Rower rower) {
        shared = new Names(rower.name());
        sharedBoats = new Boats(rower.boat());
        show();
        log.info("club {}", String.join(", ", new Club(new Names(rower.name())).members())); // LEAK: personal-data-in-log Rower.name
        log.info("club {}", String.join(", ", new Club(new Boats(rower.boat())).members()));
        List<List<String>> deep = new ArrayList<>();
        deep.add(new Names(rower.name()));
        log.info("deep {}", deep); // LEAK: personal-data-in-log Rower.name
        log.info("deep {}", List.of(new Boats(rower.boat())));
        log.info("map {}", Map.of("names", new Names(rower.name())).get("names").stream().toList()); // LEAK: personal-data-in-log Rower.name
        log.info("map {}", Map.of("boats", new Boats(rower.boat())).get("boats").stream().toList());
    }

    private static void show() {
        for (String name : shared) {
            log.info("shared {}", name); // LEAK: personal-data-in-log Rower.name
        }
        for (String boat : sharedBoats) {
            log.info("shared {}", boat);
        }
    }

    private static void handed(Rower rower, boolean loud) {
        Printer printer = loud ? new Loud() : new Quiet();
        printer.names(new Names(rower.name()));
        printer.boats(new Boats(rower.boat()));
    }

    private static void later(Rower rower) {
        var filled = new Filled();
        List<String> seen = filled;
        filled.only = rower.name();
        log.info("later {}", List.copyOf(seen)); // LEAK: personal-data-in-log Rower.name
        filled.only = rower.boat();
        log.info("later {}", List.copyOf(seen));
        var board = new Board();
        board.write(rower.name());
        board.show();
    }

    private static void wrapped(Rower rower) {
        log.info("wrapped {}", String.join(",", new Trimmed(new Names(rower.name())))); // LEAK: personal-data-in-log Rower.name
        log.info("wrapped {}", String.join(",", new Trimmed(new Boats(rower.boat()))));
        log.info("wrapped {}", String.join(",", new Trimmed(List.of(rower.name())))); // LEAK: personal-data-in-log Rower.name
        log.info("wrapped {}", String.join(",", new Trimmed(List.of(rower.boat()))));
        Iterator<String> names = new Iterator<>() {
            @Override
            public boolean hasNext() {
                return false;
            }

            @Override
            public String next() {
                return rower.name();
            }
        };
        log.info("next {}", one(names)); // LEAK: personal-data-in-log Rower.name
        log.info("boat {}", one(List.of(rower.boat()).iterator()));
    }

    private static <T> T one(Iterator<? extends T> some) {
        return some.next();
    }

    private static void functions(Rower rower) {
        Iterable<String> names = () -> List.of(rower.name()).iterator();
        Iterable<String> boats = () -> List.of(rower.boat()).iterator();
        log.info("function {}", String.join(",", names)); // LEAK: personal-data-in-log Rower.name
        log.info("function {}", String.join(",", boats));
        for (String name : names) {
            log.info("function {}", name); // LEAK: personal-data-in-log Rower.name
        }
        for (String boat : boats) {
            log.info("function {}", boat);
        }
    }
}

interface Printer {
    void names(List<String> names);

    void boats(List<String> boats);
}

final class Loud implements Printer {
    private static final Logger log = LoggerFactory.getLogger(Loud.class);

    @Override
    public void names(List<String> names) {
        names.forEach(name -> log.info("loud {}", name)); // LEAK: personal-data-in-log Rower.name
    }

    @Override
    public void boats(List<String> boats) {
        boats.forEach(boat -> log.info("loud {}", boat));
    }
}

final class Quiet implements Printer {
    private static final Logger log = LoggerFactory.getLogger(Quiet.class);

    @Override
    public void names(List<String> names) {
        log.debug("quiet {}", names); // LEAK: personal-data-in-log Rower.name
    }

    @Override
    public void boats(List<String> boats) {
        log.debug("quiet {}", boats);
    }
}

record Club(List<String> members) {}

final class Board {
    private static final Logger log = LoggerFactory.getLogger(Board.class);
    private final Filled filled = new Filled();
    private final List<String> view = filled;

    void write(String text) {
        filled.only = text;
    }

    void show() {
        log.info("board {}", String.join(",", view)); // LEAK: personal-data-in-log Rower.name
    }
}

final class Filled extends AbstractList<String> {
    String only = "";

    @Override
    public String get(int index) {
        return only;
    }

    @Override
    public int size() {
        return 1;
    }
}

final class Names extends AbstractList<String> {
    private final String name;

    Names(String name) {
        this.name = name;
    }

    @Override
    public String get(int index) {
        return name;
    }

    @Override
    public int size() {
        return 1;
    }
}

final class Boats extends AbstractList<String> {
    private final String boat;

    Boats(String boat) {
        this.boat = boat;
    }

    @Override
    public String get(int index) {
        return boat;
    }

    @Override
    public int size() {
        return 1;
    }
}

final class Trimmed implements Iterable<String> {
    private final Iterable<String> inner;

    Trimmed(Iterable<String> inner) {
        this.inner = inner;
    }

    @Override
    public Iterator<String> iterator() {
        Iterator<String> from = inner.iterator();
        return new Iterator<>() {
            @Override
            public boolean hasNext() {
                return from.hasNext();
            }

            @Override
            public String next() {
                return from.next().strip();
            }
        };
    }
}

record Rower(String boat, @PersonalData(purpose = "order", category = "name") String name) {}
