package cases.outbound.resttemplateexchange;

import io.github.personaldata.PersonalData;
import io.github.personaldata.checker.truth.Inputs;
import org.springframework.http.HttpEntity;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.web.client.RestTemplate;

/** Spring's RestTemplate: exchange with an entity of headers and body. */
final class RestTemplateExchange {
    private static final String BASE = "http://scoring.partner.example";

    private final RestTemplate rest = new RestTemplate();

    static void run(Inputs in) {
        new RestTemplateExchange().score(new Debtor(in.datum("Debtor.iin", "840311300555"), 90_000));
    }

    private void score(Debtor debtor) {
        var headers = new HttpHeaders();
        headers.setContentType(MediaType.APPLICATION_JSON);
        rest.exchange(BASE + "/sum", HttpMethod.POST, new HttpEntity<>(debtor.sum(), headers), String.class);
        rest.exchange(BASE + "/iin", HttpMethod.POST, new HttpEntity<>(debtor.iin(), headers), String.class); // LEAK: undeclared-third-party Debtor.iin
        headers.set("X-Iin", debtor.iin());
        rest.exchange(BASE + "/sum", HttpMethod.POST, new HttpEntity<>(debtor.sum(), headers), String.class); // LEAK: undeclared-third-party Debtor.iin
    }
}

record Debtor(@PersonalData(purpose = "order", category = "iin") String iin, int sum) {}
