package cases.outbound.addressappended;

import io.github.personaldata.PersonalData;
import io.github.personaldata.checker.truth.Inputs;
import java.util.List;
import org.springframework.web.client.RestTemplate;

/** A builder puts the address together piece by piece. */
final class AddressAppended {
    private static final String OWN = "mail.store.example.kz";
    private static final String OTHER = "stats.partner.example";

    static void run(Inputs in) {
        var rest = new RestTemplate();
        var user = new Writer(in.datum("Writer.email"));
        StringBuilder own = new StringBuilder();
        own.append("http://").append(OWN);
        own.append("/v").append(1);
        rest.postForObject(own.toString(), user.email(), String.class); // ALLOWED: Writer.email
        StringBuilder other = new StringBuilder("http://");
        other.append(OTHER).append(':').append(8080).append("/v1");
        rest.postForObject(other.toString(), user.email(), String.class); // LEAK: undeclared-third-party Writer.email
        for (String path : List.of("a", "b")) {
            StringBuilder each = new StringBuilder();
            each.append("http://").append(OWN).append('/').append(path);
            rest.postForObject(each.toString(), user.email(), String.class); // ALLOWED: Writer.email
        }
        StringBuilder query = new StringBuilder("http://" + OWN + "/v1?");
        for (String name : List.of("a", "b", "c")) {
            query.append(name).append('=').append(name.length()).append('&');
        }
        rest.postForObject(query.toString(), user.email(), String.class); // ALLOWED: Writer.email
        rest.postForObject(joined(new StringBuilder("http://"), OTHER), user.email(), String.class); // LEAK: undeclared-third-party Writer.email
        StringBuilder reused = new StringBuilder("http://").append(OTHER);
        reused.setLength(0);
        reused.append("http://").append(OWN).append("/v1");
        rest.postForObject(reused.toString(), user.email(), String.class); // ALLOWED: Writer.email
        StringBuilder changed = new StringBuilder("http://").append(OWN).append("/v1");
        changed.replace(7, 7 + OWN.length(), OTHER);
        rest.postForObject(changed.toString(), user.email(), String.class); // LEAK: unknown-destination Writer.email
        StringBuilder data = new StringBuilder("http://").append(OTHER).append("/");
        rest.getForObject(data.append(user.email()).toString(), String.class); // LEAK: undeclared-third-party Writer.email
    }

    private static String joined(StringBuilder start, String host) {
        return start.append(host).append("/v1").toString();
    }
}

record Writer(@PersonalData(purpose = "order", category = "email") String email) {}
