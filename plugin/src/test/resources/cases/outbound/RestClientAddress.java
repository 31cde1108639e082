package cases.outbound.restclientaddress;

import io.github.personaldata.PersonalData;
import io.github.personaldata.checker.truth.Inputs;
import org.springframework.web.client.RestClient;

/** Spring's RestClient: a base address of the client, variables and headers of the request. */
final class RestClientAddress {
    private final RestClient partner;
    private final RestClient own;

    private RestClientAddress(RestClient partner, RestClient own) {
        this.partner = partner;
        this.own = own;
    }

    static void run(Inputs in) {
        var partner = RestClient.builder().baseUrl("http://geo.partner.example").build();
        var own = RestClient.create("http://geo.store.example.kz");
        new RestClientAddress(partner, own).find(new Flat(in.datum("Flat.street"), 3));
    }

    private void find(Flat flat) {
        partner.get().uri("/find/{street}", flat.street()).retrieve().toBodilessEntity(); // LEAK: undeclared-third-party Flat.street
        partner.get().uri("/find/{floor}", flat.floor()).retrieve().toBodilessEntity();
        partner.get()
                .uri(builder -> builder.path("/find").queryParam("street", flat.street()).build())
                .retrieve()
                .body(String.class); // LEAK: undeclared-third-party Flat.street
        partner.get().uri("/find").header("X-Street", flat.street()).retrieve().toBodilessEntity(); // LEAK: undeclared-third-party Flat.street
        own.get().uri("/find/{street}", flat.street()).retrieve().toBodilessEntity(); // ALLOWED: Flat.street
    }
}

record Flat(@PersonalData(purpose = "order", category = "address") String street, int floor) {}
