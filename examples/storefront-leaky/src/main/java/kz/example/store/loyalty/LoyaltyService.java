package kz.example.store.loyalty;

import io.github.personaldata.AcceptedDisclosure;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.web.client.RestTemplate;

/** Points for loyal buyers: booked by a partner, shown on a wall of fame, kept in a cloud. */
@Service
public class LoyaltyService {
    private static final String FAME = "https://fame.example/v1/entries";
    private static final String CLOUD = "https://db.cloud.example/v1/members";

    private final RestTemplate rest = new RestTemplate();
    private final PointsClient points;

    public LoyaltyService(PointsClient points) {
        this.points = points;
    }

    /** The partner books on the name; the whole account goes there all the same. */
    public void book(Account account) {
        points.book(account); // LEAK: excessive-disclosure Account.email
    }

    public void praise(Member member) {
        rest.postForObject(FAME, member.name(), Void.class); // LEAK: public-disclosure Member.name
    }

    public void keep(Member member) {
        rest.postForObject(CLOUD, member.name(), Void.class); // LEAK: storage-abroad Member.name
    }

    /** Every later request may name the member. What becomes of it there, no model says. */
    public void remember(Member member) {
        rest.setDefaultUriVariables(Map.of("member", member.name())); // LEAK: unmodelled-egress
    }

    // LEAK on the next line: expired-acceptance
    @AcceptedDisclosure(rule = "personal-data-in-log", reason = "until the audit store works", until = "2026-01-31")
    public int points(Account account) {
        return account.points();
    }
}
