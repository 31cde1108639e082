package cases.outbound.addressreplaced;

import io.github.personaldata.PersonalData;
import io.github.personaldata.checker.truth.Inputs;
import java.net.MalformedURLException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.text.MessageFormat;
import org.springframework.web.client.RestTemplate;
import org.springframework.web.util.DefaultUriBuilderFactory;

/** The address is joined, filled into a message's pattern, put behind another one, or has a part replaced. */
final class AddressReplaced {
    private static final String OWN = "mail.store.example.kz";
    private static final String OTHER = "stats.partner.example";

    static void run(Inputs in) throws MalformedURLException, URISyntaxException {
        var rest = new RestTemplate();
        var user = new User(in.datum("User.email", "aida@mail.example"));
        rest.postForObject(String.join("/", "http://" + OTHER, "v1"), user.email(), String.class); // LEAK: undeclared-third-party User.email
        rest.postForObject(String.join("/", "http://" + OWN, "v1", "v2"), user.email(), String.class); // ALLOWED: User.email
        rest.postForObject("http://" + String.join(".", "stats", "partner", "example") + "/v1", user.email(), String.class); // LEAK: undeclared-third-party User.email
        rest.postForObject(MessageFormat.format("http://{0}/{1}", OTHER, "v1"), user.email(), String.class); // LEAK: undeclared-third-party User.email
        rest.postForObject(MessageFormat.format("http://{1}/{0}", "v1", OWN), user.email(), String.class); // ALLOWED: User.email
        rest.postForObject("http://[host]/v1".replace("[host]", OTHER), user.email(), String.class); // LEAK: undeclared-third-party User.email
        rest.postForObject("http://[host]/v1".replace("[host]", OWN), user.email(), String.class); // ALLOWED: User.email
        rest.postForObject(("http://" + OWN + "/v1").replace(OWN, OTHER), user.email(), String.class); // LEAK: undeclared-third-party User.email
        rest.postForObject(("http://" + OTHER + "/v1").replaceAll("stats\\.partner\\.example", OWN), user.email(), String.class); // ALLOWED: User.email
        rest.postForObject("http://mail.store.example.kz/HOST".replaceFirst("HOST", OTHER), user.email(), String.class); // ALLOWED: User.email
        rest.getForObject("http://stats.partner.example/[user]".replace("[user]", user.email()), String.class); // LEAK: undeclared-third-party User.email
        rest.getForObject("http://mail.store.example.kz/[user]".replace("[user]", user.email()), String.class); // ALLOWED: User.email
        URI behind = new URL(new URL("http://" + OTHER), "/v1").toURI();
        rest.postForObject(behind, user.email(), String.class); // LEAK: undeclared-third-party User.email
        URI built = new DefaultUriBuilderFactory("http://" + OWN).builder().path("/v1").build();
        rest.postForObject(built, user.email(), String.class); // ALLOWED: User.email
        URI expanded = new DefaultUriBuilderFactory("http://" + OTHER).expand("/{id}", "v1");
        rest.postForObject(expanded, user.email(), String.class); // LEAK: undeclared-third-party User.email
    }
}

record User(@PersonalData(purpose = "order", category = "email") String email) {}
