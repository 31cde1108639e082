package cases.outbound.responseisnotrequest;

import io.github.personaldata.PersonalData;
import io.github.personaldata.checker.truth.Inputs;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.web.client.RestTemplate;

/** What comes back is not what was sent; logging the answer's status says nothing. */
final class ResponseIsNotRequest {
    private static final Logger log = LoggerFactory.getLogger(ResponseIsNotRequest.class);

    private final RestTemplate rest = new RestTemplate();

    static void run(Inputs in) {
        new ResponseIsNotRequest().check(new Client(in.datum("Client.iin", "910203400999")));
    }

    private void check(Client client) {
        var response = rest.postForEntity("http://check.store.example.kz/", client.iin(), String.class); // ALLOWED: Client.iin
        log.info("checked: {}", response.getStatusCode());
        log.info("checked {}", client.iin()); // LEAK: personal-data-in-log Client.iin
    }
}

record Client(@PersonalData(purpose = "order", category = "iin") String iin) {}
