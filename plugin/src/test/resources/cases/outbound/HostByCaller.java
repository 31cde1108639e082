package cases.outbound.hostbycaller;

import io.github.personaldata.PersonalData;
import io.github.personaldata.checker.truth.Inputs;
import org.springframework.web.client.RestTemplate;

/** One sending method, two callers with an address and a payload each: payload and host stay together. */
final class HostByCaller {
    static void run(Inputs in) {
        var order = new Order(in.datum("Order.receiver"), 31);
        var shop = new Shop(new Gateway(new RestTemplate()));
        shop.export(order);
        shop.count(order);
    }
}

class Shop {
    private final Gateway gateway;

    Shop(Gateway gateway) {
        this.gateway = gateway;
    }

    void export(Order order) {
        gateway.post("http://export.store.example.kz/orders", order.receiver());
    }

    void count(Order order) {
        gateway.post("http://count.partner.example/orders", String.valueOf(order.number()));
    }
}

class Gateway {
    private final RestTemplate rest;

    Gateway(RestTemplate rest) {
        this.rest = rest;
    }

    void post(String address, String payload) {
        rest.postForObject(address, payload, String.class); // ALLOWED: Order.receiver
    }
}

record Order(@PersonalData(purpose = "order", category = "name") String receiver, int number) {}
