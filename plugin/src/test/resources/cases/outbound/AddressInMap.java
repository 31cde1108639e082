package cases.outbound.addressinmap;

import io.github.personaldata.PersonalData;
import io.github.personaldata.checker.truth.Inputs;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.web.client.RestTemplate;

/** The addresses lie in a map under constant keys. */
final class AddressInMap {
    private static final Logger log = LoggerFactory.getLogger(AddressInMap.class);

    private static final Map<String, String> ADDRESSES = Map.of("crm", "http://data.partner.example/in", "own", "http://data.store.example.kz/in");

    static void run(Inputs in) {
        var rest = new RestTemplate();
        var buyer = new Buyer(in.datum("Buyer.name"));
        rest.postForObject(ADDRESSES.get("own"), buyer.name(), String.class); // ALLOWED: Buyer.name
        rest.postForObject(ADDRESSES.get("crm"), "none", String.class);
        log.info("{}", ADDRESSES.size());
    }
}

record Buyer(@PersonalData(purpose = "order", category = "name") String name) {}
