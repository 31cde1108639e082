package kz.example.store.messaging;

import java.util.Map;
import kz.example.store.order.Order;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.web.client.RestTemplate;

/** Confirms orders through the shop's own mail relay; newsletters go out elsewhere. */
@Component
public class OrderMailer {
    private final RestTemplate rest;
    private final String relay;

    public OrderMailer(RestTemplate rest, @Value("${mail-relay.url}") String relay) {
        this.rest = rest;
        this.relay = relay;
    }

    public void confirm(Order order) {
        rest.postForEntity(
                relay + "/api/messages",
                Map.of(
                        "to", order.getCustomer().getEmail(),
                        "template", "order-confirmed",
                        "order", order.getId()),
                Void.class);
    }
}
