package cases.consent.loops;

import io.github.personaldata.ConsentCheck;
import io.github.personaldata.PersonalData;
import io.github.personaldata.checker.truth.Inputs;
import java.util.Iterator;
import java.util.List;
import org.springframework.web.client.RestTemplate;

/** Loops that ask, and ways out of them that have not. */
final class Loops {
    private static final String URL = "http://api.newspost.example/v1";

    private final RestTemplate rest = new RestTemplate();

    static void run(Inputs in) {
        var first = new Reader(in.datum("Reader.email"), in.consent("Reader.email"));
        var second = new Reader(in.datum("Reader.email"), in.consent("Reader.email"));
        new Loops().send(List.of(first, second), in.flag());
    }

    private void send(List<Reader> readers, boolean sunday) {
        boolean anybody = false;
        for (Reader reader : readers) {
            if (reader.agrees()) {
                anybody = true;
            }
            if (anybody) {
                rest.postForObject(URL, reader.email, String.class); // LEAK: missing-consent-check Reader.email
            }
        }
        for (int i = 0; i < readers.size(); i++) {
            if (readers.get(i).agrees()) {
                rest.postForObject(URL, readers.get(i).email, String.class); // ALLOWED: Reader.email
            }
        }
        for (int i = 0; i + 1 < readers.size(); i++) {
            if (readers.get(i).agrees()) {
                rest.postForObject(URL, readers.get(i + 1).email, String.class); // LEAK: missing-consent-check Reader.email
            }
        }
        Iterator<Reader> all = readers.iterator();
        while (all.hasNext()) {
            Reader reader = all.next();
            if (!reader.agrees() && all.hasNext()) {
                reader = all.next();
            }
            rest.postForObject(URL, reader.email, String.class); // LEAK: missing-consent-check Reader.email
        }
        for (Reader reader : readers) {
            while (sunday) {
                if (!reader.agrees()) {
                    return;
                }
                break;
            }
            rest.postForObject(URL, reader.email, String.class); // LEAK: missing-consent-check Reader.email
            do {
                if (reader.agrees()) {
                    break;
                }
                return;
            } while (true);
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
}
