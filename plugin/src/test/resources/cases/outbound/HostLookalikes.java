package cases.outbound.hostlookalikes;

import io.github.personaldata.PersonalData;
import io.github.personaldata.checker.truth.Inputs;
import org.springframework.web.client.RestTemplate;

/** A host is compared as a host: its end, its case and its port, not any text that contains it. */
final class HostLookalikes {
    private final RestTemplate rest = new RestTemplate();

    static void run(Inputs in) {
        new HostLookalikes().send(new Guest(in.datum("Guest.phone", "77015550088")));
    }

    private void send(Guest guest) {
        rest.postForObject("http://api.store.example.kz.partner.example/", guest.phone(), String.class); // LEAK: undeclared-third-party Guest.phone
        rest.postForObject("http://notstore.example.kz/", guest.phone(), String.class); // LEAK: undeclared-third-party Guest.phone
        rest.postForObject("http://partner.example/?to=api.store.example.kz", guest.phone(), String.class); // LEAK: undeclared-third-party Guest.phone
        rest.postForObject("http://API.Store.Example.KZ/", guest.phone(), String.class); // ALLOWED: Guest.phone
        rest.postForObject("http://api.store.example.kz:8080/v1", guest.phone(), String.class); // ALLOWED: Guest.phone
        rest.postForObject("http://localhost:9000/v1", guest.phone(), String.class); // ALLOWED: Guest.phone
    }
}

record Guest(@PersonalData(purpose = "order", category = "phone") String phone) {}
