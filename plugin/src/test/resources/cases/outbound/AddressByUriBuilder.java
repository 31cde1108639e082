package cases.outbound.addressbyuribuilder;

import io.github.personaldata.PersonalData;
import io.github.personaldata.checker.truth.Inputs;
import org.springframework.web.client.RestTemplate;
import org.springframework.web.util.UriComponentsBuilder;

/** The address is built by Spring's builder, with the datum in the query. */
final class AddressByUriBuilder {
    static void run(Inputs in) {
        var rest = new RestTemplate();
        var user = new User(in.datum("User.phone", "77011234567"), "kk");
        rest.getForObject(UriComponentsBuilder.fromUriString("http://sms.partner.example/send").queryParam("to", user.phone()).build().toUri(), String.class); // LEAK: undeclared-third-party User.phone
        rest.getForObject(UriComponentsBuilder.fromUriString("http://sms.store.example.kz/send").queryParam("to", user.phone()).build().toUri(), String.class); // ALLOWED: User.phone
        rest.getForObject(UriComponentsBuilder.fromUriString("http://sms.partner.example/send").queryParam("lang", user.language()).build().toUri(), String.class);
    }
}

record User(@PersonalData(purpose = "order", category = "phone") String phone, String language) {}
