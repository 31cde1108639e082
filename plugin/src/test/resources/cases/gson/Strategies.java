package cases.gson.strategies;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import io.github.personaldata.PersonalData;
import io.github.personaldata.checker.truth.Inputs;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A Gson with rules of its own. */
final class Strategies {
    private static final Logger log = LoggerFactory.getLogger(Strategies.class);

    private static final Gson GSON = new GsonBuilder()
            .registerTypeAdapter(Cook.class, (com.google.gson.JsonSerializer<Cook>)
                    (cook, type, context) -> new com.google.gson.JsonPrimitive(cook.number()))
            .registerTypeAdapter(Waiter.class, (com.google.gson.JsonSerializer<Waiter>)
                    (waiter, type, context) -> new com.google.gson.JsonPrimitive(waiter.name()))
            .create();

    static void run(Inputs in) {
        log.info(GSON.toJson(new Cook(in.datum("Cook.name"), 1)));
        log.info(GSON.toJson(new Waiter(in.datum("Waiter.name"), 2))); // LEAK: personal-data-in-log Waiter.name
    }
}

record Cook(@PersonalData(purpose = "order", category = "name") String name, int number) {}

record Waiter(@PersonalData(purpose = "order", category = "name") String name, int number) {}
