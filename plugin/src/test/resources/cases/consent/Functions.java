package cases.consent.functions;

import io.github.personaldata.ConsentCheck;
import io.github.personaldata.PersonalData;
import io.github.personaldata.checker.truth.Inputs;
import java.util.function.Predicate;
import org.springframework.web.client.RestTemplate;

/** Lambdas know what was asked where they are made. */
final class Functions {
    private static final String URL = "http://api.newspost.example/v1";

    private final RestTemplate rest = new RestTemplate();

    static void run(Inputs in) {
        var reader = new Reader(in.datum("Reader.email"), in.consent("Reader.email"));
        new Functions().send(reader);
    }

    private void send(Reader reader) {
        if (reader.agrees()) {
            later(() -> rest.postForObject(URL, reader.email, String.class)); // ALLOWED: Reader.email
        }
        later(() -> rest.postForObject(URL, reader.email, String.class)); // LEAK: missing-consent-check Reader.email
        later(() -> {
            if (reader.agrees()) {
                rest.postForObject(URL, reader.email, String.class); // ALLOWED: Reader.email
            }
        });
        Predicate<Reader> may = Reader::agrees;
        if (may.test(reader)) {
            rest.postForObject(URL, reader.email, String.class); // ALLOWED: Reader.email
        }
        Predicate<Reader> known = Reader::isKnown;
        if (known.test(reader)) {
            rest.postForObject(URL, reader.email, String.class); // LEAK: missing-consent-check Reader.email
        }
    }

    private static void later(Runnable task) {
        task.run();
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
