package cases.outbound.addressjoined;

import io.github.personaldata.PersonalData;
import io.github.personaldata.checker.truth.Inputs;
import java.util.StringJoiner;
import org.springframework.web.client.RestTemplate;

/** The address is joined part by part. */
final class AddressJoined {
    private static final String OWN = "http://mail.store.example.kz";
    private static final String OTHER = "http://stats.partner.example";

    static void run(Inputs in) {
        var rest = new RestTemplate();
        var user = new Editor(in.datum("Editor.email"));
        rest.postForObject(new StringJoiner("/").add(OTHER).add("v1").toString(), user.email(), String.class); // LEAK: undeclared-third-party Editor.email
        rest.postForObject(new StringJoiner("/").add(OWN).add("v1").toString(), user.email(), String.class); // ALLOWED: Editor.email
        StringJoiner parts = new StringJoiner("/");
        parts.add(OWN);
        parts.add("v1");
        rest.postForObject(parts.toString(), user.email(), String.class); // ALLOWED: Editor.email
        StringJoiner host = new StringJoiner(".", "http://", "/v1").add("stats").add("partner").add("example");
        rest.postForObject(host.toString(), user.email(), String.class); // LEAK: undeclared-third-party Editor.email
        StringJoiner own = new StringJoiner(".", "http://", "/v1");
        own.add("mail").add("store").add("example").add("kz");
        rest.postForObject(own.toString(), user.email(), String.class); // ALLOWED: Editor.email
        rest.getForObject(new StringJoiner("/").add(OTHER).add(user.email()).toString(), String.class); // LEAK: undeclared-third-party Editor.email
        StringJoiner found = new StringJoiner("/");
        found.add(OTHER);
        found.add(user.email());
        rest.getForObject(found.toString(), String.class); // LEAK: undeclared-third-party Editor.email
    }
}

record Editor(@PersonalData(purpose = "order", category = "email") String email) {}
