package cases.consent.conditions;

import io.github.personaldata.ConsentCheck;
import io.github.personaldata.PersonalData;
import io.github.personaldata.checker.truth.Inputs;
import org.springframework.web.client.RestTemplate;

/** Ways to ask in one method; the line that leaks is the nearest one that nobody asked for. */
final class Conditions {
    private static final String URL = "http://api.newspost.example/v1";

    private final RestTemplate rest = new RestTemplate();

    static void run(Inputs in) {
        var reader = new Reader(in.datum("Reader.email"), in.consent("Reader.email"));
        new Conditions().send(reader, in.flag());
    }

    private void send(Reader reader, boolean sunday) {
        if (reader.agrees()) {
            rest.postForObject(URL, reader.email, String.class); // ALLOWED: Reader.email
        } else {
            rest.postForObject(URL, reader.email, String.class); // LEAK: missing-consent-check Reader.email
        }
        if (sunday && reader.agrees()) {
            rest.postForObject(URL, reader.email, String.class); // ALLOWED: Reader.email
        }
        if (sunday || reader.agrees()) {
            rest.postForObject(URL, reader.email, String.class); // LEAK: missing-consent-check Reader.email
        }
        if (sunday ? reader.agrees() : false) {
            rest.postForObject(URL, reader.email, String.class); // ALLOWED: Reader.email
        }
        if (sunday ? reader.agrees() : true) {
            rest.postForObject(URL, reader.email, String.class); // LEAK: missing-consent-check Reader.email
        }
        if (reader.isKnown()) {
            rest.postForObject(URL, reader.email, String.class); // LEAK: missing-consent-check Reader.email
        }
        if (!reader.agrees()) {
            return;
        }
        rest.postForObject(URL, reader.email, String.class); // ALLOWED: Reader.email
    }
}

class Reader {
    @PersonalData(purpose = "newsletter", category = "email")
    final String email;

    private final boolean agreed;

    Reader(String email, boolean agreed) {
        this.email = email;
        this.agreed = agreed;
    }

    @ConsentCheck("newsletter")
    boolean agrees() {
        return agreed;
    }

    /** Asks nobody. */
    boolean isKnown() {
        return !email.isEmpty();
    }
}
