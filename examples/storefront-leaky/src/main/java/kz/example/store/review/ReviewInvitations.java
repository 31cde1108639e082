package kz.example.store.review;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.UUID;
import kz.example.store.error.ProviderUnavailableException;
import kz.example.store.order.Order;
import kz.example.store.order.OrderPaid;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Has the review portal ask buyers how they like what they bought. */
@Component
public class ReviewInvitations {
    private final HttpClient http;
    private final ObjectMapper json;
    private final URI invitations;

    public ReviewInvitations(HttpClient http, ObjectMapper json, @Value("${review-portal.url}") String url) {
        this.http = http;
        this.json = json;
        this.invitations = URI.create(url + "/v1/invitations");
    }

    @EventListener
    public void onPaid(OrderPaid event) {
        Order order = event.order();
        try {
            String body = json.writeValueAsString(
                    new Invitation(order.getId(), order.getCustomer().getEmail()));
            HttpRequest request = HttpRequest.newBuilder(invitations)
                    .header("Content-Type", "application/json")
                    .POST(BodyPublishers.ofString(body))
                    .build();
            http.send(request, BodyHandlers.discarding()); // LEAK: cross-border-transfer Customer.email
        } catch (IOException e) {
            throw new ProviderUnavailableException("review-portal", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new ProviderUnavailableException("review-portal", e);
        }
    }

    private record Invitation(UUID reference, String to) {}
}
