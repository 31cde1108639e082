package cases.outbound.wholeandpart;

import io.github.personaldata.PersonalData;
import io.github.personaldata.checker.truth.Inputs;
import org.springframework.web.client.RestTemplate;

/** A whole object to a recipient that may have a part of it; the part alone. */
final class WholeAndPart {
    private final RestTemplate rest = new RestTemplate();

    static void run(Inputs in) {
        new WholeAndPart().pay(new Payer(in.datum("Payer.name"), in.datum("Payer.iin", "840311300123"), 12));
    }

    private void pay(Payer payer) {
        rest.postForObject("http://pay.kaspi.example/v1/whole", payer, String.class); // LEAK: category-not-allowed Payer.iin // ALLOWED: Payer.name
        rest.postForObject("http://pay.kaspi.example/v1/named", new Named(payer.name(), payer.order()), String.class); // ALLOWED: Payer.name
        rest.postForObject("http://pay.kaspi.example/v1/numbered", new Numbered(payer.iin(), payer.order()), String.class); // LEAK: category-not-allowed Payer.iin
    }
}

record Payer(@PersonalData(purpose = "order", category = "name") String name, @PersonalData(purpose = "order", category = "iin") String iin, int order) {}

record Named(String name, int order) {}

record Numbered(String number, int order) {}
