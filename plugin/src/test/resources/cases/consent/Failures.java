package cases.consent.failures;

import io.github.personaldata.ConsentCheck;
import io.github.personaldata.PersonalData;
import io.github.personaldata.checker.truth.Inputs;
import org.springframework.web.client.RestTemplate;

/** Exceptions between asking and sending. */
final class Failures {
    private static final String URL = "http://api.newspost.example/v1";

    private final RestTemplate rest = new RestTemplate();

    static void run(Inputs in) {
        var reader = new Reader(in.datum("Reader.email"), in.consent("Reader.email"));
        var failures = new Failures();
        failures.send(reader, in.flag(), in.flag());
        failures.overruled(reader);
    }

    private void send(Reader reader, boolean strict, boolean sunday) {
        try {
            demand(reader);
        } catch (IllegalStateException refused) {
            strict = false;
        }
        rest.postForObject(URL, reader.email, String.class); // LEAK: missing-consent-check Reader.email
        try {
            demand(reader);
            rest.postForObject(URL, reader.email, String.class); // ALLOWED: Reader.email
        } catch (IllegalStateException refused) {
            rest.postForObject(URL, "nobody", String.class);
        } finally {
            rest.postForObject(URL, reader.email, String.class); // LEAK: missing-consent-check Reader.email
        }
        try {
            demandOnWorkdays(reader, sunday);
        } catch (IllegalStateException refused) {
            return;
        }
        rest.postForObject(URL, reader.email, String.class); // LEAK: missing-consent-check Reader.email
        if (strict) {
            rest.postForObject(URL, reader.email, String.class); // ALLOWED: Reader.email
        }
        boolean may = true;
        try {
            may = Integer.parseInt(strict ? "1" : "one") == 1 && reader.agrees();
        } catch (NumberFormatException notANumber) {
            may = true;
        }
        if (may) {
            rest.postForObject(URL, reader.email, String.class); // LEAK: missing-consent-check Reader.email
        }
        try {
            may = reader.agrees() && Integer.parseInt(strict ? "1" : "one") == 1;
        } catch (NumberFormatException afterAsking) {
            may = true;
        }
        if (may) {
            rest.postForObject(URL, reader.email, String.class); // ALLOWED: Reader.email
        }
        try {
            demand(reader);
        } catch (IllegalStateException refused) {
            return;
        }
        rest.postForObject(URL, reader.email, String.class); // ALLOWED: Reader.email
    }

    private void overruled(Reader reader) {
        if (mayAlways(reader)) {
            rest.postForObject(URL, reader.email, String.class); // LEAK: missing-consent-check Reader.email
        }
    }

    @SuppressWarnings("finally")
    private static boolean mayAlways(Reader reader) {
        try {
            return reader.agrees();
        } finally {
            return true;
        }
    }

    private static void demand(Reader reader) {
        if (!reader.agrees()) {
            throw new IllegalStateException("refused");
        }
    }

    private static void demandOnWorkdays(Reader reader, boolean sunday) {
        if (!sunday) {
            demand(reader);
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
}
