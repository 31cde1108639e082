package cases.consent.switches;

import io.github.personaldata.ConsentCheck;
import io.github.personaldata.PersonalData;
import io.github.personaldata.checker.truth.Inputs;
import org.springframework.web.client.RestTemplate;

/** Ways out of a switch that did not ask. */
final class Switches {
    private static final String URL = "http://api.newspost.example/v1";

    private final RestTemplate rest = new RestTemplate();

    static void run(Inputs in) {
        var reader = new Reader(in.datum("Reader.email"), in.consent("Reader.email"));
        new Switches().send(reader, in.choose(3));
    }

    private void send(Reader reader, int kind) {
        boolean may =
                switch (kind) {
                    case 0 -> reader.agrees();
                    default -> false;
                };
        if (may) {
            rest.postForObject(URL, reader.email, String.class); // ALLOWED: Reader.email
        }
        switch (kind) {
            case 0:
                if (!reader.agrees()) {
                    break;
                }
                rest.postForObject(URL, reader.email, String.class); // ALLOWED: Reader.email
            case 1:
                rest.postForObject(URL, reader.email, String.class); // LEAK: missing-consent-check Reader.email
                break;
            default:
                break;
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
