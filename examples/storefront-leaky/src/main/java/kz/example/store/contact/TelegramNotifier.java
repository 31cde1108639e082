package kz.example.store.contact;

import java.util.Map;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.web.client.RestClient;

/** Tells the staff's chat that somebody has written. */
@Component
public class TelegramNotifier {
    private static final String SEND_MESSAGE = "https://api.telegram.org/bot{token}/sendMessage";

    private final RestClient client;
    private final String token;
    private final String chat;

    public TelegramNotifier(
            RestClient.Builder builder,
            @Value("${telegram.token}") String token,
            @Value("${telegram.chat}") String chat) {
        this.client = builder.build();
        this.token = token;
        this.chat = chat;
    }

    public void enquiryReceived(UUID enquiryId, ContactRequest request) {
        String text = "Enquiry " + enquiryId + " from " + request.name() + ": " + request.topic();
        client.post()
                .uri(SEND_MESSAGE, token)
                .body(Map.of("chat_id", chat, "text", text))
                .retrieve()
                .toBodilessEntity(); // LEAK: undeclared-third-party ContactRequest.name
    }
}
