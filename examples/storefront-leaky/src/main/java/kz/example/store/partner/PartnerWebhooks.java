package kz.example.store.partner;

import kz.example.store.order.OrderPaid;
import lombok.RequiredArgsConstructor;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.web.client.RestTemplate;

@Component
@RequiredArgsConstructor
public class PartnerWebhooks {
    private final PartnerRepository partners;
    private final RestTemplate rest;

    @EventListener
    public void onPaid(OrderPaid event) {
        OrderNotice notice = OrderNotice.of(event.order());
        for (Partner partner : partners.findAll()) {
            rest.postForEntity(partner.webhookUrl(), notice, Void.class); // LEAK: unknown-destination Customer.name
        }
    }
}
