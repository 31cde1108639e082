package cases.exceptions.ownexception;

import io.github.personaldata.PersonalData;
import io.github.personaldata.checker.truth.Inputs;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** An exception of the project makes its message itself; the finding stands at the outermost new. */
final class OwnException {
    private static final Logger log = LoggerFactory.getLogger(OwnException.class);

    static void run(Inputs in) {
        var client = new Client(9, in.datum("Client.email", "marat@mail.example"));
        try {
            throw new ClientNotFound(client); // LEAK: personal-data-in-exception Client.email
        } catch (ClientNotFound e) {
            log.info("client {}", e.client().id());
            log.info(e.getMessage()); // LEAK: personal-data-in-log Client.email
        }
        try {
            throw new ClientBlocked(client.id());
        } catch (ClientBlocked e) {
            log.info(e.getMessage());
        }
    }
}

class ClientNotFound extends RuntimeException {
    private final transient Client client;

    ClientNotFound(Client client) {
        super("no client with email " + client.email());
        this.client = client;
    }

    Client client() {
        return client;
    }
}

class ClientBlocked extends RuntimeException {
    ClientBlocked(long id) {
        super("client " + id + " is blocked");
    }
}

record Client(long id, @PersonalData(purpose = "order", category = "email") String email) {}
