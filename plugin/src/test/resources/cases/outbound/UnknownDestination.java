package cases.outbound.unknowndestination;

import io.github.personaldata.PersonalData;
import io.github.personaldata.checker.truth.Inputs;
import org.springframework.web.client.RestTemplate;

/** An address from outside of the program: nobody can say who gets the data. */
final class UnknownDestination {
    private final RestTemplate rest = new RestTemplate();

    static void run(Inputs in) {
        var order = new Order(in.datum("Order.address", "Gogol 86"), 11);
        new UnknownDestination().notify(in.setting("http://hooks.unknown.example/in"), order);
    }

    private void notify(String hook, Order order) {
        rest.postForObject(hook, order.address(), String.class); // LEAK: unknown-destination Order.address
        rest.postForObject(hook + "/count", order.number(), String.class);
        rest.postForObject("http://hooks.store.example.kz/in", order.address(), String.class); // ALLOWED: Order.address
    }
}

record Order(@PersonalData(purpose = "order", category = "address") String address, int number) {}
