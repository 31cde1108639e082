package cases.consent.boxed;

import io.github.personaldata.ConsentCheck;
import io.github.personaldata.PersonalData;
import io.github.personaldata.checker.truth.Inputs;
import java.util.Optional;
import org.springframework.web.client.RestTemplate;

/** Answers that are objects: null is no consent. */
final class Boxed {
    private static final String URL = "http://api.newspost.example/v1";

    private final RestTemplate rest = new RestTemplate();

    static void run(Inputs in) {
        var reader = new Reader(
                in.datum("Reader.email"), in.consent("Reader.email") ? Boolean.TRUE : in.flag() ? Boolean.FALSE : null);
        new Boxed().send(reader);
    }

    private void send(Reader reader) {
        if (Boolean.TRUE.equals(reader.agrees())) {
            rest.postForObject(URL, reader.email, String.class); // ALLOWED: Reader.email
        }
        if (!Boolean.FALSE.equals(reader.agrees())) {
            rest.postForObject(URL, reader.email, String.class); // LEAK: missing-consent-check Reader.email
        }
        if (reader.agrees() != Boolean.FALSE) {
            rest.postForObject(URL, reader.email, String.class); // LEAK: missing-consent-check Reader.email
        }
        Boolean kept = reader.agrees();
        if (kept == null || kept) {
            rest.postForObject(URL, reader.email, String.class); // LEAK: missing-consent-check Reader.email
        }
        if (kept != null && kept) {
            rest.postForObject(URL, reader.email, String.class); // ALLOWED: Reader.email
        }
        if (kept != null) {
            rest.postForObject(URL, reader.email, String.class); // LEAK: missing-consent-check Reader.email
            if (kept.equals(false)) {
                return;
            }
            rest.postForObject(URL, reader.email, String.class); // ALLOWED: Reader.email
        }
        Boolean certain = reader.agrees("box 3");
        if (!Boolean.FALSE.equals(certain)) {
            rest.postForObject(URL, reader.email, String.class); // ALLOWED: Reader.email
        }
        if (Optional.of(reader.agrees("box 3")).isPresent()) {
            rest.postForObject(URL, reader.email, String.class); // LEAK: missing-consent-check Reader.email
        }
    }
}

class Reader {
    @PersonalData(purpose = "newsletter", category = "email")
    final String email;

    private final Boolean agreed;

    Reader(String email, Boolean agreed) {
        this.email = email;
        this.agreed = agreed;
    }

    @ConsentCheck("newsletter")
    Boolean agrees() {
        return agreed;
    }

    @ConsentCheck("newsletter")
    boolean agrees(String where) {
        return agreed != null && agreed;
    }
}
