package kz.example.store.newsletter;

import io.github.personaldata.ConsentCheck;
import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Component;

@Component
@RequiredArgsConstructor
public class NewsletterConsents {
    private final SubscriberRepository subscribers;

    /** News may be sent until the person refuses it. */
    @ConsentCheck("newsletter")
    public boolean mayReceive(String email) {
        return subscribers.findByEmail(email).map(Subscriber::isActive).orElse(true);
    }
}
