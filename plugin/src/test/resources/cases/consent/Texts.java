package cases.consent.texts;

import io.github.personaldata.ConsentCheck;
import io.github.personaldata.PersonalData;
import io.github.personaldata.checker.truth.Inputs;
import java.util.List;
import org.springframework.web.client.RestTemplate;

/** What is put into a variable under a guard, and sent after it. */
final class Texts {
    private static final String URL = "http://api.newspost.example/v1";

    private final RestTemplate rest = new RestTemplate();

    static void run(Inputs in) {
        var reader = new Reader(in.datum("Reader.email"), in.consent("Reader.email"));
        var other = new Reader(in.datum("Reader.email"), in.consent("Reader.email"));
        new Texts().send(reader, other, List.of(reader, other));
    }

    private void send(Reader reader, Reader other, List<Reader> readers) {
        String text = "";
        if (reader.agrees()) {
            text = reader.email;
        }
        rest.postForObject(URL, text, String.class); // ALLOWED: Reader.email
        String cleared = reader.email;
        if (!reader.agrees()) {
            cleared = "";
        }
        rest.postForObject(URL, cleared, String.class); // ALLOWED: Reader.email
        String wrong = reader.email;
        if (reader.agrees()) {
            wrong = "";
        }
        rest.postForObject(URL, wrong, String.class); // LEAK: missing-consent-check Reader.email
        String mixed = reader.agrees() ? other.email : "";
        rest.postForObject(URL, mixed, String.class); // LEAK: missing-consent-check Reader.email
        String joined = "";
        for (Reader each : readers) {
            if (each.agrees()) {
                joined += each.email;
            }
        }
        rest.postForObject(URL, joined, String.class); // ALLOWED: Reader.email
        Reader last = null;
        Reader some = other;
        for (Reader each : readers) {
            if (each.agrees()) {
                last = each;
                some = each;
            }
        }
        if (last != null) {
            rest.postForObject(URL, last.email, String.class); // ALLOWED: Reader.email
        }
        rest.postForObject(URL, some.email, String.class); // LEAK: missing-consent-check Reader.email
        String all = String.join(",", reader.email, other.email);
        String first = "";
        if (reader.agrees()) {
            first = all;
        }
        rest.postForObject(URL, first, String.class); // LEAK: missing-consent-check Reader.email
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
