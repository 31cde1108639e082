package cases.consent.callers;

import io.github.personaldata.ConsentCheck;
import io.github.personaldata.PersonalData;
import io.github.personaldata.checker.truth.Inputs;
import org.springframework.web.client.RestTemplate;

/** The sink stands below the guard: every caller that gives a reader must ask. */
final class Callers {
    private static final String URL = "http://api.newspost.example/v1";

    private final RestTemplate rest = new RestTemplate();

    static void run(Inputs in) {
        var reader = new Reader(in.datum("Reader.email"), in.consent("Reader.email"));
        new Callers().send(reader);
    }

    private void send(Reader reader) {
        if (reader.agrees()) {
            careful(reader.email);
            careless(reader.email);
        }
        careful("nobody");
        careless(reader.email);
        if (!reader.agrees()) {
            return;
        }
        deeper(reader);
    }

    private void careful(String text) {
        rest.postForObject(URL, text, String.class); // ALLOWED: Reader.email
    }

    private void careless(String text) {
        rest.postForObject(URL, text, String.class); // LEAK: missing-consent-check Reader.email
    }

    private void deeper(Reader reader) {
        careful(reader.email.trim());
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
