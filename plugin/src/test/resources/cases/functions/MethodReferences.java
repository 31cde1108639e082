package cases.functions.methodreferences;

import io.github.personaldata.PersonalData;
import io.github.personaldata.checker.truth.Inputs;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A method reference lets data out where it is written, whoever calls it. */
final class MethodReferences {
    private static final Logger log = LoggerFactory.getLogger(MethodReferences.class);

    static void run(Inputs in) {
        var subscribers = List.of(new Subscriber(1, in.datum("Subscriber.email", "daniyar@mail.example")));
        Consumer<String> audit = log::info; // LEAK: personal-data-in-log Subscriber.email
        Consumer<String> trace = log::trace;
        each(subscribers, Subscriber::email, audit);
        each(subscribers, subscriber -> "subscriber " + subscriber.id(), trace);
    }

    private static <T> void each(List<T> items, Function<T, String> text, Consumer<String> sink) {
        for (T item : items) {
            sink.accept(text.apply(item));
        }
    }
}

record Subscriber(int id, @PersonalData(purpose = "newsletter", category = "email") String email) {}
