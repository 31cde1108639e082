package kz.example.store.newsletter;

import io.github.personaldata.ProcessedFor;
import java.util.List;
import java.util.UUID;
import lombok.RequiredArgsConstructor;
import lombok.extern.slf4j.Slf4j;
import org.springframework.stereotype.Service;

@Slf4j
@Service
@RequiredArgsConstructor
public class NewsletterService {
    private final SubscriberRepository subscribers;
    private final NewsletterConsents consents;
    private final NewsletterMailClient mail;

    public void subscribe(String email) {
        Subscriber subscriber =
                subscribers.findByEmail(email).orElseGet(() -> new Subscriber(UUID.randomUUID(), email));
        subscriber.setActive(true);
        log.info("Subscribed: {}", subscribers.save(subscriber));
    }

    public void unsubscribe(UUID token) {
        subscribers.findByToken(token).ifPresent(subscriber -> {
            subscriber.setActive(false);
            subscribers.save(subscriber);
        });
    }

    @ProcessedFor("newsletter")
    public int publish(Issue issue) {
        List<String> addresses =
                subscribers.findAll().stream().map(Subscriber::getEmail).toList();
        addresses.forEach(address -> deliver(issue, address));
        log.info("Issue \"{}\" offered to {} subscribers", issue.subject(), addresses.size());
        return addresses.size();
    }

    /** The last issue once more, for those who have missed it. Whether they still want it nobody asks. */
    @ProcessedFor("newsletter")
    public void repeat(Issue issue) {
        subscribers.findAll().forEach(subscriber -> mail.send(subscriber.getEmail(), issue));
    }

    /** Sends one issue to one person, unless that person has refused news. */
    public void deliver(Issue issue, String address) {
        if (consents.mayReceive(address)) {
            mail.send(address, issue);
        }
    }
}
