package cases.outbound.addressformatted;

import io.github.personaldata.PersonalData;
import io.github.personaldata.checker.truth.Inputs;
import org.springframework.web.client.RestTemplate;

/** The address is filled into a format. */
final class AddressFormatted {
    static void run(Inputs in) {
        var rest = new RestTemplate();
        var user = new User(in.datum("User.email", "aida@mail.example"));
        rest.postForObject(String.format("http://stats.partner.example/%s", "v1"), user.email(), String.class); // LEAK: undeclared-third-party User.email
        rest.postForObject("http://mail.store.example.kz/%d".formatted(1), user.email(), String.class); // ALLOWED: User.email
        rest.getForObject(String.format("http://stats.partner.example/%d", 7), String.class);
    }
}

record User(@PersonalData(purpose = "order", category = "email") String email) {}
