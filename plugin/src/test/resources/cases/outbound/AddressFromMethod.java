package cases.outbound.addressfrommethod;

import io.github.personaldata.PersonalData;
import io.github.personaldata.checker.truth.Inputs;
import org.springframework.web.client.RestTemplate;

/** The address comes from a method of a configuration object. */
final class AddressFromMethod {
    static void run(Inputs in) {
        var tenant = new Tenant(in.datum("Tenant.name"));
        var rest = new RestTemplate();
        rest.postForObject(new Settings("partner").address() + "/x", tenant.name(), String.class); // LEAK: undeclared-third-party Tenant.name
        rest.postForObject(new Settings("store.example.kz").own(), tenant.name(), String.class); // ALLOWED: Tenant.name
        rest.postForObject(new Settings("partner").address() + "/y", "nobody", String.class);
    }
}

record Settings(String zone) {
    String address() {
        return "http://billing.partner.example";
    }

    String own() {
        return "http://billing.store.example.kz/own";
    }
}

record Tenant(@PersonalData(purpose = "order", category = "name") String name) {}
