package cases.exceptions.declaredonly;

import io.github.personaldata.PersonalData;
import io.github.personaldata.checker.truth.Inputs;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A handler of checked exceptions gets none from a method that declares none. */
final class DeclaredOnly {
    private static final Logger log = LoggerFactory.getLogger(DeclaredOnly.class);

    static void run(Inputs in) {
        var reader = new Reader(in.datum("Reader.name"), in.choose(2));
        notDeclared(reader);
        declared(reader);
        general(reader);
        function(() -> {
            throw new IllegalStateException("no card of " + reader.name()); // LEAK: personal-data-in-exception Reader.name
        });
    }

    private static void notDeclared(Reader reader) {
        try {
            try {
                open("/no/such/shelf");
                refuse(reader);
            } catch (FileNotFoundException e) {
                log.warn("no file: {}", e.getMessage());
            }
        } catch (RuntimeException e) {
            log.warn("refused");
        }
    }

    private static void declared(Reader reader) {
        try {
            lend(reader);
        } catch (FileNotFoundException e) {
            log.warn("no file: {}", e.getMessage()); // LEAK: personal-data-in-log Reader.name
        } catch (IOException e) {
            log.warn("no card");
        }
    }

    private static void general(Reader reader) {
        try {
            open("/shelf");
            refuse(reader);
        } catch (Exception e) {
            log.warn("no: {}", e.getMessage()); // LEAK: personal-data-in-log Reader.name
        }
    }

    private static void function(Supplier<Integer> cards) {
        try {
            open("/shelf");
            cards.get();
        } catch (FileNotFoundException e) {
            log.warn("no file: {}", e.getMessage());
        } catch (IllegalStateException e) {
            log.warn("no: {}", e.getMessage()); // LEAK: personal-data-in-log Reader.name
        }
    }

    private static void open(String path) throws FileNotFoundException {
        if (path.startsWith("/no")) {
            throw new FileNotFoundException(path);
        }
    }

    private static void lend(Reader reader) throws IOException {
        throw new FileNotFoundException("no card of " + reader.name()); // LEAK: personal-data-in-exception Reader.name
    }

    private static void refuse(Reader reader) {
        RuntimeException failure = reader.cards() == 0 ? new IllegalStateException("lost by " + reader.name()) : new IllegalArgumentException("held by " + reader.name()); // LEAK: personal-data-in-exception Reader.name
        throw last(failure);
    }

    private static RuntimeException last(RuntimeException failure) {
        kept = failure;
        return kept;
    }

    private static RuntimeException kept;
}

record Reader(@PersonalData(purpose = "order", category = "name") String name, int cards) {}
