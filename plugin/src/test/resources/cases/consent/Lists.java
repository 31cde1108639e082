package cases.consent.lists;

import io.github.personaldata.ConsentCheck;
import io.github.personaldata.PersonalData;
import io.github.personaldata.checker.truth.Inputs;
import java.util.ArrayList;
import java.util.List;
import org.springframework.web.client.RestTemplate;

/** Lists that only people who agreed are put into. */
final class Lists {
    private static final String URL = "http://api.newspost.example/v1";

    private final RestTemplate rest = new RestTemplate();

    static void run(Inputs in) {
        var reader = new Reader(in.datum("Reader.email"), in.consent("Reader.email"));
        new Lists().send(List.of(reader));
    }

    private void send(List<Reader> readers) {
        List<Reader> agreed = new ArrayList<>();
        List<Reader> some = new ArrayList<>();
        for (Reader reader : readers) {
            if (reader.agrees()) {
                agreed.add(reader);
                some.add(reader);
            }
        }
        some.addAll(readers);
        for (Reader reader : agreed) {
            rest.postForObject(URL, reader.email, String.class); // ALLOWED: Reader.email
        }
        for (Reader reader : some) {
            rest.postForObject(URL, reader.email, String.class); // LEAK: missing-consent-check Reader.email
        }
        for (Reader reader : readers) {
            if (!reader.agrees()) {
                continue;
            }
            rest.postForObject(URL, reader.email, String.class); // ALLOWED: Reader.email
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
