package cases.consent.purposes;

import io.github.personaldata.ConsentCheck;
import io.github.personaldata.PersonalData;
import io.github.personaldata.checker.truth.Inputs;
import org.springframework.web.client.RestTemplate;

/** Consent to one purpose is none to another. */
final class Purposes {
    private static final String URL = "http://api.newspost.example/v1";

    private final RestTemplate rest = new RestTemplate();

    static void run(Inputs in) {
        var reader = new Reader(in.datum("Reader.email"), in.consent("Reader.email"), in.flag());
        new Purposes().send(reader);
    }

    private void send(Reader reader) {
        if (Consents.given(reader, Purpose.NEWSLETTER)) {
            rest.postForObject(URL, reader.email, String.class); // ALLOWED: Reader.email
        }
        if (Consents.given(reader, Purpose.ORDER)) {
            rest.postForObject(URL, reader.email, String.class); // LEAK: missing-consent-check Reader.email
        }
        if (may(reader, "newsletter")) {
            rest.postForObject(URL, reader.email, String.class); // ALLOWED: Reader.email
        }
        if (may(reader, "order")) {
            rest.postForObject(URL, reader.email, String.class); // LEAK: missing-consent-check Reader.email
        }
    }

    private static boolean may(Reader reader, String purpose) {
        return reader.isKnown() && Consents.named(purpose, reader);
    }
}

class Reader {
    @PersonalData(purpose = "newsletter", category = "email")
    final String email;

    private final boolean agreed;
    private final boolean agreedToOrders;

    Reader(String email, boolean agreed, boolean agreedToOrders) {
        this.email = email;
        this.agreed = agreed;
        this.agreedToOrders = agreedToOrders;
    }

    /** Says what is known; only the checks ask for it. */
    boolean agreedTo(Purpose purpose) {
        return purpose == Purpose.NEWSLETTER ? agreed : agreedToOrders;
    }

    /** Asks nobody. */
    boolean isKnown() {
        return !email.isEmpty();
    }
}

enum Purpose {
    NEWSLETTER,
    ORDER
}

final class Consents {
    private Consents() {}

    @ConsentCheck(purposeArgument = 1)
    static boolean given(Reader reader, Purpose purpose) {
        return reader.agreedTo(purpose);
    }

    @ConsentCheck(purposeArgument = 0)
    static boolean named(String purpose, Reader reader) {
        return reader.agreedTo(purpose.equals("newsletter") ? Purpose.NEWSLETTER : Purpose.ORDER);
    }
}
