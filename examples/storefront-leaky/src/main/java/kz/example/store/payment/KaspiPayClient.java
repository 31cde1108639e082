package kz.example.store.payment;

import java.util.Optional;
import kz.example.store.customer.Customer;
import kz.example.store.order.Order;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.client.RestClient;

@Component
public class KaspiPayClient {
    private final RestClient client;

    public KaspiPayClient(
            RestClient.Builder builder,
            @Value("${kaspi-pay.url}") String url,
            @Value("${kaspi-pay.token}") String token) {
        this.client = builder.baseUrl(url)
                .defaultHeader(HttpHeaders.AUTHORIZATION, "Bearer " + token)
                .build();
    }

    public Optional<PaymentResult> charge(Order order) {
        Customer customer = order.getCustomer();
        PaymentResult result = client.post()
                .uri("/v1/invoices")
                .contentType(MediaType.APPLICATION_JSON)
                .body(new Invoice(order.getId(), order.total(), customer.getName(), customer.getPhone()))
                .retrieve()
                .body(PaymentResult.class);
        return Optional.ofNullable(result);
    }
}
