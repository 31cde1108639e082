package kz.example.store.loyalty;

import io.github.personaldata.Recipient;
import org.springframework.stereotype.Component;
import org.springframework.web.client.RestTemplate;

/** The partner that books points. */
@Component
class PointsClient {
    private static final String POINTS = "https://api.points.example/v1/accounts";

    private final RestTemplate rest = new RestTemplate();

    /** Books on the name, and reads nothing else of the account. */
    @Recipient("points-partner")
    void book(Account account) {
        rest.postForObject(POINTS, account.name(), Void.class);
    }
}
