package cases.calls.keptaslibrarytype;

import io.github.personaldata.PersonalData;
import io.github.personaldata.checker.truth.Inputs;
import java.util.Iterator;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Own objects kept in fields of a type of the JDK: those that arrive where the call stands answer it. */
final class KeptAsLibraryType {
    private static final Logger log = LoggerFactory.getLogger(KeptAsLibraryType.class);
    private static Iterator<String> words;
    private static Iterator<String> others;

    static void run(Inputs in) {
        var owner = new Owner(in.datum("Owner.name"), "kz");
        words = new Words(owner.name());
        others = new Others(owner.country());
        print();
        printOthers();
    }

    private static void print() {
        log.info("{}", words.next()); // LEAK: personal-data-in-log Owner.name
    }

    private static void printOthers() {
        log.info("{}", others.next());
    }
}

class Words implements Iterator<String> {
    private final String word;

    Words(String word) {
        this.word = word;
    }

    @Override
    public boolean hasNext() {
        return true;
    }

    @Override
    public String next() {
        return word;
    }
}

class Others implements Iterator<String> {
    private final String word;

    Others(String word) {
        this.word = word;
    }

    @Override
    public boolean hasNext() {
        return true;
    }

    @Override
    public String next() {
        return word;
    }
}

record Owner(@PersonalData(purpose = "order", category = "name") String name, String country) {}
