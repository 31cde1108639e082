package cases.functions.filledbyfunction;

import io.github.personaldata.PersonalData;
import io.github.personaldata.checker.truth.Inputs;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A function fills what it is given; whoever gives it reads that afterwards. */
final class FilledByFunction {
    private static final Logger log = LoggerFactory.getLogger(FilledByFunction.class);

    private interface Filler {
        void fill(Form form);
    }

    static void run(Inputs in) {
        var owner = new Owner(in.datum("Owner.name"), "kz");
        form(f -> f.title = owner.name());
        formHarmless(f -> f.title = owner.country());
        builder(b -> b.append(owner.name()));
        builderHarmless(b -> b.append(owner.country()));
        list(l -> l.add(owner.name()));
        listHarmless(l -> l.add(owner.country()));
        chars(c -> owner.name().getChars(0, 1, c, 0));
        charsHarmless(c -> owner.country().getChars(0, 1, c, 0));
    }

    private static void form(Filler filler) {
        Form form = new Form();
        filler.fill(form);
        log.info("{}", form.title); // LEAK: personal-data-in-log Owner.name
    }

    private static void formHarmless(Filler filler) {
        Form form = new Form();
        filler.fill(form);
        log.info("{}", form.title);
    }

    private static void builder(Consumer<StringBuilder> filler) {
        StringBuilder text = new StringBuilder();
        filler.accept(text);
        log.info("{}", text); // LEAK: personal-data-in-log Owner.name
    }

    private static void builderHarmless(Consumer<StringBuilder> filler) {
        StringBuilder text = new StringBuilder();
        filler.accept(text);
        log.info("{}", text);
    }

    private static void list(Consumer<List<String>> filler) {
        List<String> some = new ArrayList<>();
        filler.accept(some);
        log.info("{}", some.get(0)); // LEAK: personal-data-in-log Owner.name
    }

    private static void listHarmless(Consumer<List<String>> filler) {
        List<String> some = new ArrayList<>();
        filler.accept(some);
        log.info("{}", some.get(0));
    }

    private static void chars(Consumer<char[]> filler) {
        char[] some = new char[1];
        filler.accept(some);
        log.info("{}", new String(some)); // LEAK: personal-data-in-log Owner.name
    }

    private static void charsHarmless(Consumer<char[]> filler) {
        char[] some = new char[1];
        filler.accept(some);
        log.info("{}", new String(some));
    }
}

class Form {
    String title;
}

record Owner(@PersonalData(purpose = "order", category = "name") String name, String country) {}
