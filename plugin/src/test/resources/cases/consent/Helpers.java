package cases.consent.helpers;

import io.github.personaldata.ConsentCheck;
import io.github.personaldata.PersonalData;
import io.github.personaldata.checker.truth.Inputs;
import org.springframework.web.client.RestTemplate;

/** Helpers that answer, and ones that throw. */
final class Helpers {
    private static final String URL = "http://api.newspost.example/v1";

    private final RestTemplate rest = new RestTemplate();

    static void run(Inputs in) {
        var reader = new Reader(in.datum("Reader.email"), in.consent("Reader.email"));
        new Helpers().send(reader, in.flag());
    }

    private void send(Reader reader, boolean sunday) {
        if (may(reader, sunday)) {
            rest.postForObject(URL, reader.email, String.class); // ALLOWED: Reader.email
        }
        if (mayPerhaps(reader, sunday)) {
            rest.postForObject(URL, reader.email, String.class); // LEAK: missing-consent-check Reader.email
        }
        Reader agreed = agreeing(reader);
        if (agreed != null) {
            rest.postForObject(URL, agreed.email, String.class); // ALLOWED: Reader.email
        }
        try {
            demand(reader);
            rest.postForObject(URL, reader.email, String.class); // ALLOWED: Reader.email
        } catch (IllegalStateException refused) {
            rest.postForObject(URL, reader.email, String.class); // LEAK: missing-consent-check Reader.email
        }
    }

    private static boolean may(Reader reader, boolean sunday) {
        if (sunday) {
            return false;
        }
        return reader.agrees();
    }

    private static boolean mayPerhaps(Reader reader, boolean sunday) {
        if (sunday) {
            return true;
        }
        return reader.agrees();
    }

    private static Reader agreeing(Reader reader) {
        return reader.agrees() ? reader : null;
    }

    private static void demand(Reader reader) {
        if (!reader.agrees()) {
            throw new IllegalStateException("refused");
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
