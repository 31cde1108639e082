package cases.consent.waysthatmeet;

import io.github.personaldata.ConsentCheck;
import io.github.personaldata.PersonalData;
import io.github.personaldata.checker.truth.Inputs;
import org.springframework.web.client.RestTemplate;

/** Where ways meet only what all of them assure is known: of branches, loops, exceptions, answers and helpers. */
final class WaysThatMeet {
    private static final String URL = "http://api.newspost.example/v1";

    private final RestTemplate rest = new RestTemplate();

    static void run(Inputs in) {
        var reader = new Reader(in.datum("Reader.email"), in.consent("Reader.email"));
        var sender = new WaysThatMeet();
        sender.branches(reader, in.flag());
        sender.afterFailure(reader);
        sender.helpers(reader, in.flag());
        sender.switched(reader, in.choose(2));
    }

    private void branches(Reader reader, boolean sunday) {
        boolean may;
        if (sunday) {
            may = reader.agrees();
        } else {
            may = true;
        }
        if (may) {
            rest.postForObject(URL, reader.email, String.class); // LEAK: missing-consent-check Reader.email
        }
        boolean sure;
        if (sunday) {
            sure = reader.agrees();
        } else {
            sure = false;
        }
        if (sure) {
            rest.postForObject(URL, reader.email, String.class); // ALLOWED: Reader.email
        }
        try {
            if (sunday) {
                reader.agrees("or throws");
            }
        } catch (IllegalStateException refused) {
            return;
        }
        rest.postForObject(URL, reader.email, String.class); // LEAK: missing-consent-check Reader.email
    }

    private void afterFailure(Reader reader) {
        try {
            reader.agrees("or throws");
            rest.postForObject(URL, reader.email, String.class); // ALLOWED: Reader.email
        } catch (IllegalStateException refused) {
            rest.postForObject(URL, reader.email, String.class); // LEAK: missing-consent-check Reader.email
        }
        rest.postForObject(URL, reader.email, String.class); // LEAK: missing-consent-check Reader.email
    }

    private void helpers(Reader reader, boolean sunday) {
        if (mayBoth(reader, sunday)) {
            rest.postForObject(URL, reader.email, String.class); // ALLOWED: Reader.email
        }
        if (mayEither(reader, sunday)) {
            rest.postForObject(URL, reader.email, String.class); // LEAK: missing-consent-check Reader.email
        }
        if (!refuses(reader)) {
            rest.postForObject(URL, reader.email, String.class); // ALLOWED: Reader.email
        }
        if (refuses(reader)) {
            rest.postForObject(URL, reader.email, String.class); // LEAK: missing-consent-check Reader.email
        }
    }

    private static boolean mayBoth(Reader reader, boolean sunday) {
        if (!sunday) {
            return false;
        }
        return reader.agrees();
    }

    private static boolean mayEither(Reader reader, boolean sunday) {
        if (sunday) {
            return true;
        }
        return reader.agrees();
    }

    private static boolean refuses(Reader reader) {
        return !reader.agrees();
    }

    private void switched(Reader reader, int day) {
        switch (day) {
            case 0:
                if (!reader.agrees()) {
                    return;
                }
                break;
            default:
                break;
        }
        rest.postForObject(URL, reader.email, String.class); // LEAK: missing-consent-check Reader.email
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

    @ConsentCheck("newsletter")
    void agrees(String how) {
        if (!agreed) {
            throw new IllegalStateException("no consent");
        }
    }
}
