package cases.outbound.hostformatted;

import io.github.personaldata.PersonalData;
import io.github.personaldata.checker.truth.Inputs;
import java.util.Locale;
import org.springframework.web.client.RestTemplate;

/** A format puts the host into the address. */
final class HostFormatted {
    private static final String OWN = "mail.store.example.kz";
    private static final String OTHER = "stats.partner.example";

    static void run(Inputs in) {
        var rest = new RestTemplate();
        var user = new Client(in.datum("Client.email"));
        rest.postForObject(String.format("http://%s/v1", OTHER), user.email(), String.class); // LEAK: undeclared-third-party Client.email
        rest.postForObject(String.format("http://%s/v1", OWN), user.email(), String.class); // ALLOWED: Client.email
        rest.postForObject("%s://%s:%d/v1".formatted("http", OTHER, 8080), user.email(), String.class); // LEAK: undeclared-third-party Client.email
        rest.postForObject("%s://%s:%d/v1".formatted("http", OWN, 8080), user.email(), String.class); // ALLOWED: Client.email
        rest.postForObject(String.format(Locale.ROOT, "http://%2$s/%1$s", "v1", OWN), user.email(), String.class); // ALLOWED: Client.email
        rest.postForObject(address("stats"), user.email(), String.class); // LEAK: undeclared-third-party Client.email
        rest.postForObject(address("mail"), user.email(), String.class); // LEAK: undeclared-third-party Client.email
        rest.postForObject(String.format("http://%s/v1", in.setting(OWN)), user.email(), String.class); // LEAK: unknown-destination Client.email
        rest.postForObject(String.format("http://%S/v1", OWN), user.email(), String.class); // LEAK: unknown-destination Client.email
        rest.postForObject(String.format("http://%s/%S", OTHER, "v1"), user.email(), String.class); // LEAK: undeclared-third-party Client.email
        rest.postForObject(String.format("http://%s/%S", OWN, "v1"), user.email(), String.class); // ALLOWED: Client.email
        String path = String.format("/%s/%s", "v1", user.email());
        rest.getForObject("http://mail.store.example.kz" + path, String.class); // ALLOWED: Client.email
        rest.getForObject(String.format("http://%s%s", OTHER, path), String.class); // LEAK: undeclared-third-party Client.email
    }

    private static String address(String name) {
        return String.format("http://%s.partner.example/v1", name);
    }
}

record Client(@PersonalData(purpose = "order", category = "email") String email) {}
