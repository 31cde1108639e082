package cases.outbound.hostgivendatumfound;

import io.github.personaldata.PersonalData;
import io.github.personaldata.checker.truth.Inputs;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestTemplate;

/** Callers say where it goes, the method itself finds the datum. */
final class HostGivenDatumFound {
    private static String kept = "";

    private final RestClient client;

    private HostGivenDatumFound(RestClient client) {
        this.client = client;
    }

    static void run(Inputs in) {
        kept = in.datum("Order.receiver");
        post(new RestTemplate(), "http://export.partner.example/orders");
        postOwn(new RestTemplate(), "http://export.store.example.kz/orders");
        count(new RestTemplate(), "http://export.partner.example/orders");
        new HostGivenDatumFound(RestClient.create("http://export.partner.example")).post();
        new HostGivenDatumFound(RestClient.create("http://export.store.example.kz")).count();
    }

    private static Order find() {
        return new Order(kept, 31);
    }

    private static void post(RestTemplate rest, String address) {
        rest.postForObject(address, find().receiver(), String.class); // LEAK: undeclared-third-party Order.receiver
    }

    private static void postOwn(RestTemplate rest, String address) {
        rest.postForObject(address, find().receiver(), String.class); // ALLOWED: Order.receiver
    }

    private static void count(RestTemplate rest, String address) {
        rest.postForObject(address, "" + find().number(), String.class);
    }

    private void post() {
        client.post().uri("/orders").body(find().receiver()).retrieve().toBodilessEntity(); // LEAK: undeclared-third-party Order.receiver
    }

    private void count() {
        client.post().uri("/orders").body("" + find().number()).retrieve().toBodilessEntity();
    }
}

record Order(@PersonalData(purpose = "order", category = "name") String receiver, int number) {}
