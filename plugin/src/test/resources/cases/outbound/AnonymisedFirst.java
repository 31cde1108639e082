package cases.outbound.anonymisedfirst;

import io.github.personaldata.Anonymizes;
import io.github.personaldata.PersonalData;
import io.github.personaldata.checker.truth.Inputs;
import org.springframework.web.client.RestTemplate;

/** What was anonymised may go to anybody. */
final class AnonymisedFirst {
    private final RestTemplate rest = new RestTemplate();

    static void run(Inputs in) {
        new AnonymisedFirst().report(new Shopper(in.datum("Shopper.phone", "+77012223344"), "Almaty"));
    }

    private void report(Shopper shopper) {
        rest.postForObject("http://stats.partner.example/", area(shopper), String.class); // ALLOWED: Shopper.phone
        rest.postForObject("http://stats.partner.example/", shopper.phone().substring(0, 5), String.class); // LEAK: undeclared-third-party Shopper.phone
        rest.postForObject("http://stats.partner.example/", shopper.city(), String.class);
    }

    @Anonymizes
    private static String area(Shopper shopper) {
        return "area " + shopper.phone().charAt(2);
    }
}

record Shopper(@PersonalData(purpose = "order", category = "phone") String phone, String city) {}
