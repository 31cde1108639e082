package cases.functions.subscribed;

import io.github.personaldata.PersonalData;
import io.github.personaldata.checker.truth.Inputs;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.SubmissionPublisher;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Functions that a publisher keeps until something comes, that a concurrent map gives its entries, and that answer what they were made with. */
final class Subscribed {
    private static final Logger log = LoggerFactory.getLogger(Subscribed.class);

    static void run(Inputs in) throws Exception {
        var reader = new Reader(in.datum("Reader.email"), "fiction");
        published(reader);
        searched(reader);
        Callable<String> shelf = Executors.callable(() -> {}, reader.shelf());
        log.info(shelf.call());
        Callable<String> email = Executors.callable(() -> {}, reader.email());
        log.info(email.call()); // LEAK: personal-data-in-log Reader.email
    }

    private static void published(Reader reader) throws Exception {
        try (var emails = new SubmissionPublisher<String>(Runnable::run, 4);
                var shelves = new SubmissionPublisher<String>(Runnable::run, 4)) {
            emails.consume(email -> log.info(email)); // LEAK: personal-data-in-log Reader.email
            shelves.consume(shelf -> log.info(shelf));
            emails.submit(reader.email());
            shelves.submit(reader.shelf());
        }
    }

    private static void searched(Reader reader) {
        var shelves = new ConcurrentHashMap<String, String>();
        shelves.put(reader.shelf(), reader.email());
        log.info(shelves.search(1, (shelf, email) -> email)); // LEAK: personal-data-in-log Reader.email
        log.info(shelves.search(1, (shelf, email) -> shelf));
        log.info(shelves.reduceKeys(1, (one, other) -> one));
        log.info(shelves.reduceValues(1, (one, other) -> one)); // LEAK: personal-data-in-log Reader.email
        shelves.forEachKey(1, shelf -> log.info(shelf));
        shelves.forEachValue(1, email -> log.info(email)); // LEAK: personal-data-in-log Reader.email
        shelves.replaceAll((shelf, email) -> shelf);
        log.info(shelves.get("fiction"));
        shelves.replaceAll((shelf, other) -> reader.email());
        log.info(shelves.get("fiction")); // LEAK: personal-data-in-log Reader.email
    }
}

record Reader(@PersonalData(purpose = "order", category = "email") String email, String shelf) {}
