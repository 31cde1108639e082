package cases.calls.repository;

import io.github.personaldata.PersonalData;
import io.github.personaldata.checker.truth.Inputs;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A service stores an entity in a repository; another loads it by its key and prints a part of it. */
final class Repository {
    static void run(Inputs in) {
        var store = new Store();
        new Registration(store).register("k1", in.datum("Client.email", "ruslan@mail.example"));
        new Support(store).answer("k1");
    }
}

class Store {
    private final Map<String, Client> clients = new HashMap<>();

    void save(Client client) {
        clients.put(client.key(), client);
    }

    Optional<Client> find(String key) {
        return Optional.ofNullable(clients.get(key));
    }
}

class Registration {
    private final Store store;

    Registration(Store store) {
        this.store = store;
    }

    void register(String key, String email) {
        store.save(new Client(key, email));
    }
}

class Support {
    private static final Logger log = LoggerFactory.getLogger(Support.class);

    private final Store store;

    Support(Store store) {
        this.store = store;
    }

    void answer(String key) {
        var client = store.find(key).orElseThrow();
        log.info("answering {}", client.key());
        log.info("answering {}", client.email()); // LEAK: personal-data-in-log Client.email
        store.find(key).map(Client::email).ifPresent(email -> log.info("mailed {}", email)); // LEAK: personal-data-in-log Client.email
        store.find(key).map(Client::key).ifPresent(found -> log.info("closed {}", found));
    }
}

record Client(String key, @PersonalData(purpose = "order", category = "email") String email) {}
