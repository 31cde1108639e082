package cases.outbound.addressinenum;

import io.github.personaldata.PersonalData;
import io.github.personaldata.checker.truth.Inputs;
import org.springframework.web.client.RestTemplate;

/** The addresses are fields of an enum. */
final class AddressInEnum {
    static void run(Inputs in) {
        var rest = new RestTemplate();
        var buyer = new Buyer(in.datum("Buyer.name"));
        rest.postForObject(Service.STATISTICS.url, buyer.name(), String.class); // LEAK: undeclared-third-party Buyer.name
        rest.postForObject(Service.OWN.url, buyer.name(), String.class); // ALLOWED: Buyer.name
        rest.postForObject(Service.STATISTICS.url, "none", String.class);
        rest.postForObject(Host.STATISTICS.url, buyer.name(), String.class); // LEAK: undeclared-third-party Buyer.name
        rest.postForObject(Host.OWN.url, buyer.name(), String.class); // ALLOWED: Buyer.name
    }
}

enum Host {
    STATISTICS("stats.partner.example"),
    OWN("in.store.example.kz");

    final String url;

    Host(String host) {
        this.url = "http://" + host + "/in";
    }
}

enum Service {
    STATISTICS("http://stats.partner.example/in"),
    OWN("http://in.store.example.kz/in");

    final String url;

    Service(String url) {
        this.url = url;
    }
}

record Buyer(@PersonalData(purpose = "order", category = "name") String name) {}
