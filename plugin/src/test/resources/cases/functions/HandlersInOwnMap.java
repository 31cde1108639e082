package cases.functions.handlersinownmap;

import io.github.personaldata.PersonalData;
import io.github.personaldata.checker.truth.Inputs;
import java.util.AbstractMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Handlers kept by type in a map of the program: no other map is read or written by its code. */
final class HandlersInOwnMap {
    private static final Logger log = LoggerFactory.getLogger(HandlersInOwnMap.class);

    private final Map<Class<?>, Consumer<Object>> handlers = new HandlerMap();

    static void run(Inputs in) {
        var app = new HandlersInOwnMap();
        app.on(SignedUp.class, event -> log.info("welcome {}", event.email())); // LEAK: personal-data-in-log SignedUp.email
        app.on(Paid.class, event -> log.info("paid {}", event.sum()));
        app.publish(new SignedUp(in.datum("SignedUp.email", "kamila@mail.example")));
        app.publish(new Paid(in.datum("Paid.card", "4400000011112222"), 900));
    }

    private <E> void on(Class<E> type, Consumer<E> handler) {
        handlers.put(type, event -> handler.accept(type.cast(event)));
    }

    private void publish(Object event) {
        handlers.get(event.getClass()).accept(event);
    }
}

record SignedUp(@PersonalData(purpose = "order", category = "email") String email) {}

record Paid(@PersonalData(purpose = "order", category = "payment-card") String card, int sum) {}

class HandlerMap extends AbstractMap<Class<?>, Consumer<Object>> {
    private final Map<Class<?>, Consumer<Object>> kept = new LinkedHashMap<>();

    @Override
    public Consumer<Object> put(Class<?> key, Consumer<Object> value) {
        return kept.put(key, value);
    }

    @Override
    public Consumer<Object> get(Object key) {
        return kept.get(key);
    }

    @Override
    public Set<Map.Entry<Class<?>, Consumer<Object>>> entrySet() {
        return kept.entrySet();
    }
}
