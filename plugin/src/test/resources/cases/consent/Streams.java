package cases.consent.streams;

import io.github.personaldata.ConsentCheck;
import io.github.personaldata.PersonalData;
import io.github.personaldata.checker.truth.Inputs;
import java.util.List;
import java.util.Optional;
import org.springframework.web.client.RestTemplate;

/** Filters of streams and optionals. */
final class Streams {
    private static final String URL = "http://api.newspost.example/v1";

    private final RestTemplate rest = new RestTemplate();

    static void run(Inputs in) {
        var reader = new Reader(in.datum("Reader.email"), in.consent("Reader.email"));
        new Streams().send(List.of(reader));
    }

    private void send(List<Reader> readers) {
        readers.stream().filter(Reader::agrees).forEach(r -> rest.postForObject(URL, r.email, String.class)); // ALLOWED: Reader.email
        readers.stream().filter(Reader::isKnown).forEach(r -> rest.postForObject(URL, r.email, String.class)); // LEAK: missing-consent-check Reader.email
        readers.stream().filter(r -> !r.agrees()).forEach(r -> rest.postForObject(URL, r.email, String.class)); // LEAK: missing-consent-check Reader.email
        readers.stream().filter(Reader::agrees).map(r -> r.email).forEach(text -> rest.postForObject(URL, text, String.class)); // ALLOWED: Reader.email
        Optional<Reader> first = readers.stream().findFirst();
        first.filter(Reader::agrees).ifPresent(r -> rest.postForObject(URL, r.email, String.class)); // ALLOWED: Reader.email
        first.ifPresent(r -> rest.postForObject(URL, r.email, String.class)); // LEAK: missing-consent-check Reader.email
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
