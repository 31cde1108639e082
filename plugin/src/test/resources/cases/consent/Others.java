package cases.consent.others;

import io.github.personaldata.ConsentCheck;
import io.github.personaldata.PersonalData;
import io.github.personaldata.checker.truth.Inputs;
import java.util.Map;
import org.springframework.web.client.RestTemplate;

/** Another person was asked, or the variable is another person by now. */
final class Others {
    private static final String URL = "http://api.newspost.example/v1";

    private final RestTemplate rest = new RestTemplate();

    static void run(Inputs in) {
        var reader = new Reader(in.datum("Reader.email"), in.consent("Reader.email"));
        var other = new Reader(in.datum("Reader.email"), in.consent("Reader.email"));
        var others = new Others();
        others.send(reader, other);
        others.sendAll(new Reader[] {reader, other}, Map.of("one", reader));
        others.nested(reader, in.flag(), in.flag());
    }

    private void send(Reader reader, Reader other) {
        if (other.agrees()) {
            rest.postForObject(URL, reader.email, String.class); // LEAK: missing-consent-check Reader.email
        }
        if (may(other)) {
            rest.postForObject(URL, reader.email, String.class); // LEAK: missing-consent-check Reader.email
        }
        boolean kept = reader.agrees();
        Reader receiver = reader;
        if (reader.agrees()) {
            receiver = other;
            rest.postForObject(URL, receiver.email, String.class); // LEAK: missing-consent-check Reader.email
            rest.postForObject(URL, reader.email, String.class); // ALLOWED: Reader.email
        }
        reader = other;
        if (kept) {
            rest.postForObject(URL, reader.email, String.class); // LEAK: missing-consent-check Reader.email
        }
    }

    private void sendAll(Reader[] readers, Map<String, Reader> named) {
        int i = 0;
        if (readers[i].agrees()) {
            rest.postForObject(URL, readers[i].email, String.class); // ALLOWED: Reader.email
            i++;
            rest.postForObject(URL, readers[i].email, String.class); // LEAK: missing-consent-check Reader.email
        }
        for (Map.Entry<String, Reader> entry : named.entrySet()) {
            if (entry.getValue().agrees()) {
                rest.postForObject(URL, entry.getValue().email, String.class); // ALLOWED: Reader.email
            }
        }
    }

    private void nested(Reader reader, boolean sunday, boolean early) {
        if (sunday) {
            if (early || reader.agrees()) {
                rest.postForObject(URL, reader.email, String.class); // LEAK: missing-consent-check Reader.email
                if (reader.agrees()) {
                    rest.postForObject(URL, reader.email, String.class); // ALLOWED: Reader.email
                }
            }
        }
        if (!(sunday && reader.agrees())) {
            return;
        }
        rest.postForObject(URL, reader.email, String.class); // ALLOWED: Reader.email
    }

    private static boolean may(Reader reader) {
        return reader.agrees();
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
