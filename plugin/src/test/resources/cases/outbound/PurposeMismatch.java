package cases.outbound.purposemismatch;

import io.github.personaldata.PersonalData;
import io.github.personaldata.checker.truth.Inputs;
import org.springframework.web.client.RestClient;

/** The mail house works for the newsletter: what is held for orders alone is not for it. */
final class PurposeMismatch {
    private static final String MAIL_HOUSE = "http://api.mailhouse.example";

    private final RestClient client = RestClient.create(MAIL_HOUSE);

    static void run(Inputs in) {
        var mailing = new PurposeMismatch();
        mailing.subscribe(new Subscriber(in.datum("Subscriber.email", "anna@mail.example")));
        mailing.subscribe(new Buyer(in.datum("Buyer.email", "egor@mail.example")));
        mailing.subscribe(new Regular(in.datum("Regular.email", "dina@mail.example")));
    }

    private void subscribe(Subscriber subscriber) {
        client.post().uri("/lists/1").body(subscriber.email()).retrieve().toBodilessEntity(); // ALLOWED: Subscriber.email
    }

    private void subscribe(Buyer buyer) {
        client.post().uri("/lists/1").body(buyer.email()).retrieve().toBodilessEntity(); // LEAK: purpose-mismatch Buyer.email
    }

    private void subscribe(Regular regular) {
        client.post().uri("/lists/1").body(regular.email()).retrieve().toBodilessEntity(); // ALLOWED: Regular.email
    }
}

record Subscriber(@PersonalData(purpose = "newsletter", category = "email") String email) {}

record Buyer(@PersonalData(purpose = "order", category = "email") String email) {}

record Regular(@PersonalData(purpose = {"order", "newsletter"}, category = "email") String email) {}
