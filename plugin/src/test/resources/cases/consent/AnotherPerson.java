package cases.consent.anotherperson;

import io.github.personaldata.ConsentCheck;
import io.github.personaldata.PersonalData;
import io.github.personaldata.checker.truth.Inputs;
import java.util.List;
import org.springframework.web.client.RestTemplate;

/** A variable that was asked about is another person once it is set again; so is another element of a list or an array. */
final class AnotherPerson {
    private static final String URL = "http://api.newspost.example/v1";

    private final RestTemplate rest = new RestTemplate();
    private Reader kept = new Reader("nobody", false);

    static void run(Inputs in) {
        var all = List.of(
                new Reader(in.datum("Reader.email"), in.consent("Reader.email")), new Reader(in.datum("Reader.email"), in.consent("Reader.email")));
        var sender = new AnotherPerson();
        sender.fromList(all);
        sender.fromListAgain(all);
        sender.fromArray(new Reader[] {all.get(0), all.get(1)});
        sender.fromParameters(all.get(0), all.get(1));
        sender.fromField(all.get(0), all.get(1));
        sender.inLoop(all);
    }

    private void fromList(List<Reader> readers) {
        Reader reader = readers.get(0);
        if (reader.agrees()) {
            rest.postForObject(URL, reader.email, String.class); // ALLOWED: Reader.email
        }
    }

    private void fromListAgain(List<Reader> readers) {
        Reader reader = readers.get(0);
        if (!reader.agrees()) {
            return;
        }
        reader = readers.get(1);
        rest.postForObject(URL, reader.email, String.class); // LEAK: missing-consent-check Reader.email
    }

    private void fromArray(Reader[] readers) {
        Reader reader = readers[0];
        if (!reader.agrees()) {
            return;
        }
        rest.postForObject(URL, reader.email, String.class); // ALLOWED: Reader.email
        reader = readers[1];
        rest.postForObject(URL, reader.email, String.class); // LEAK: missing-consent-check Reader.email
    }

    private void fromParameters(Reader first, Reader second) {
        Reader reader = first;
        if (!reader.agrees()) {
            return;
        }
        rest.postForObject(URL, reader.email, String.class); // ALLOWED: Reader.email
        reader = second;
        rest.postForObject(URL, reader.email, String.class); // LEAK: missing-consent-check Reader.email
    }

    private void fromField(Reader first, Reader second) {
        kept = first;
        if (!kept.agrees()) {
            return;
        }
        rest.postForObject(URL, kept.email, String.class); // ALLOWED: Reader.email
        kept = second;
        rest.postForObject(URL, kept.email, String.class); // LEAK: missing-consent-check Reader.email
    }

    private void inLoop(List<Reader> readers) {
        Reader last = readers.get(0);
        for (Reader reader : readers) {
            if (reader.agrees()) {
                rest.postForObject(URL, last.email, String.class); // LEAK: missing-consent-check Reader.email
                rest.postForObject(URL, reader.email, String.class); // ALLOWED: Reader.email
            }
            last = reader;
        }
        Object any = readers.get(1);
        if (((Reader) any).agrees()) {
            rest.postForObject(URL, ((Reader) any).email, String.class); // ALLOWED: Reader.email
        }
        any = readers.get(0);
        rest.postForObject(URL, ((Reader) any).email, String.class); // LEAK: missing-consent-check Reader.email
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
