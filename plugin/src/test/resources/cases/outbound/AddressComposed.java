package cases.outbound.addresscomposed;

import io.github.personaldata.PersonalData;
import io.github.personaldata.checker.truth.Inputs;
import java.net.URI;
import java.net.URL;
import org.springframework.web.client.RestTemplate;

/** Addresses put together by methods of the JDK and of clients, and by constructors. */
final class AddressComposed {
    private static final String OWN = "mail.store.example.kz";
    private static final String OTHER = "stats.partner.example";

    static void run(Inputs in) throws Exception {
        var rest = new RestTemplate();
        var user = new Visitor(in.datum("Visitor.email"));
        rest.postForObject("http://".concat(OWN).concat("/v1"), user.email(), String.class); // ALLOWED: Visitor.email
        rest.postForObject("http://".concat(OTHER).concat("/v1"), user.email(), String.class); // LEAK: undeclared-third-party Visitor.email
        rest.postForObject(new URI("http", OWN, "/v1", null), user.email(), String.class); // ALLOWED: Visitor.email
        rest.postForObject(new URI("http", OTHER, "/v1", null), user.email(), String.class); // LEAK: undeclared-third-party Visitor.email
        rest.postForObject(new URL("http", OWN, "/v1").toString(), user.email(), String.class); // ALLOWED: Visitor.email
        rest.postForObject(new URL("http", OTHER, 8080, "/v1").toString(), user.email(), String.class); // LEAK: undeclared-third-party Visitor.email
        rest.getForObject(new URI("http", OWN, "/" + user.email(), null), String.class); // ALLOWED: Visitor.email
        rest.getForObject(new URI("http", OTHER, "/v1", "to=" + user.email(), null), String.class); // LEAK: undeclared-third-party Visitor.email
        rest.getForObject(new URL("http", OTHER, "/" + user.email()).toString(), String.class); // LEAK: undeclared-third-party Visitor.email
        new Mailbox(new Settings("http://" + OWN)).send(rest, "/v1", user.email());
        new Statistics(new Settings("http://" + OTHER)).send(rest, "/v1", user.email());
    }
}

record Settings(String base) {}

class Mailbox {
    private final String root;

    Mailbox(Settings settings) {
        this.root = settings.base() + "/api";
    }

    void send(RestTemplate rest, String path, String text) {
        rest.postForObject(root + path, text, String.class); // ALLOWED: Visitor.email
    }
}

class Statistics {
    private final String root;

    Statistics(Settings settings) {
        this.root = settings.base() + "/api";
    }

    void send(RestTemplate rest, String path, String text) {
        rest.postForObject(root + path, text, String.class); // LEAK: undeclared-third-party Visitor.email
    }
}

record Visitor(@PersonalData(purpose = "order", category = "email") String email) {}
