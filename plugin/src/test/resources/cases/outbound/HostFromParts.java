package cases.outbound.hostfromparts;

import io.github.personaldata.PersonalData;
import io.github.personaldata.checker.truth.Inputs;
import org.springframework.web.client.RestTemplate;

/** The host is put together from constants, fields and parameters. */
final class HostFromParts {
    private static final String SCHEME = "http://";
    private static final String ZONE = ".example";

    private final RestTemplate rest = new RestTemplate();
    private final String base;

    private HostFromParts(String host) {
        this.base = SCHEME + host;
    }

    static void run(Inputs in) {
        var tenant = new Tenant(in.datum("Tenant.name"));
        new HostFromParts("billing.partner" + ZONE).bill(tenant);
        new HostFromParts("billing.store" + ZONE + ".kz").settle(tenant);
    }

    private void bill(Tenant tenant) {
        rest.postForObject(base + "/bills", tenant.name(), String.class); // LEAK: undeclared-third-party Tenant.name
    }

    private void settle(Tenant tenant) {
        rest.postForObject(base + "/bills", tenant.name(), String.class); // ALLOWED: Tenant.name
    }
}

record Tenant(@PersonalData(purpose = "order", category = "name") String name) {}
