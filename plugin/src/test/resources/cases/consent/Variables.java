package cases.consent.variables;

import io.github.personaldata.ConsentCheck;
import io.github.personaldata.PersonalData;
import io.github.personaldata.checker.truth.Inputs;
import org.springframework.web.client.RestTemplate;

/** Answers kept in variables. */
final class Variables {
    private static final String URL = "http://api.newspost.example/v1";

    private final RestTemplate rest = new RestTemplate();

    static void run(Inputs in) {
        var reader = new Reader(in.datum("Reader.email"), in.consent("Reader.email"));
        new Variables().send(reader, in.flag());
    }

    private void send(Reader reader, boolean sunday) {
        boolean may = reader.agrees();
        boolean both = may && sunday;
        boolean any = may || sunday;
        if (both) {
            rest.postForObject(URL, reader.email, String.class); // ALLOWED: Reader.email
        }
        if (any) {
            rest.postForObject(URL, reader.email, String.class); // LEAK: missing-consent-check Reader.email
        }
        boolean set = false;
        if (reader.agrees()) {
            set = true;
        }
        if (set) {
            rest.postForObject(URL, reader.email, String.class); // ALLOWED: Reader.email
        }
        boolean refused = !may;
        if (refused) {
            rest.postForObject(URL, reader.email, String.class); // LEAK: missing-consent-check Reader.email
        }
        may = sunday;
        if (may) {
            rest.postForObject(URL, reader.email, String.class); // LEAK: missing-consent-check Reader.email
        }
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
