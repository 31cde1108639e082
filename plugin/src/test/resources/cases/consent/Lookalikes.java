package cases.consent.lookalikes;

import io.github.personaldata.ConsentCheck;
import io.github.personaldata.PersonalData;
import io.github.personaldata.checker.truth.Inputs;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.springframework.web.client.RestTemplate;

/** Code that looks as if it had asked, beside code that has. */
final class Lookalikes {
    private static final String URL = "http://api.newspost.example/v1";

    private final RestTemplate rest = new RestTemplate();
    private Reader current = new Reader("nobody", false);

    static void run(Inputs in) throws InterruptedException {
        var reader = new Reader(in.datum("Reader.email"), in.consent("Reader.email"));
        var other = new Reader(in.datum("Reader.email"), in.consent("Reader.email"));
        boolean sunday = in.flag();
        var sender = new Lookalikes();
        sender.operators(reader, sunday);
        sender.choices(reader, other, sunday);
        sender.loops(List.of(reader, other), List.of("news", "offers"), sunday);
        sender.finallySent(reader);
        sender.elsewhere(reader, List.of(), Optional.empty());
        sender.streams(reader, List.of(reader, other));
        sender.oneOfMany(List.of(reader, other), new ArrayList<>(List.of(reader, other)));
        sender.changed(reader, other);
        sender.records(reader, other);
    }

    private void operators(Reader reader, boolean sunday) {
        if (!(!reader.agrees() || sunday)) {
            rest.postForObject(URL, reader.email, String.class); // ALLOWED: Reader.email
        }
        if (!(!reader.agrees() && sunday)) {
            rest.postForObject(URL, reader.email, String.class); // LEAK: missing-consent-check Reader.email
        }
        if (reader.agrees() | sunday) {
            rest.postForObject(URL, reader.email, String.class); // LEAK: missing-consent-check Reader.email
        }
        if (reader.agrees() == sunday) {
            rest.postForObject(URL, reader.email, String.class); // LEAK: missing-consent-check Reader.email
        }
        boolean may = reader.agrees();
        may &= sunday;
        if (may) {
            rest.postForObject(URL, reader.email, String.class); // ALLOWED: Reader.email
        }
        may |= sunday;
        if (may) {
            rest.postForObject(URL, reader.email, String.class); // LEAK: missing-consent-check Reader.email
        }
    }

    private void choices(Reader reader, Reader other, boolean sunday) {
        rest.postForObject(URL, reader.agrees() ? reader.email : "none", String.class); // ALLOWED: Reader.email
        rest.postForObject(URL, reader.agrees() ? "none" : reader.email, String.class); // LEAK: missing-consent-check Reader.email
        Reader to = sunday ? reader : other;
        if (reader.agrees()) {
            rest.postForObject(URL, to.email, String.class); // LEAK: missing-consent-check Reader.email
        }
        boolean may =
                switch (sunday ? 1 : 2) {
                    case 1 -> reader.agrees();
                    case 2 -> {
                        boolean inner = reader.agrees();
                        yield inner || to == other;
                    }
                    default -> true;
                };
        if (may) {
            rest.postForObject(URL, reader.email, String.class); // LEAK: missing-consent-check Reader.email
        }
    }

    private void loops(List<Reader> readers, List<String> topics, boolean sunday) {
        each:
        for (Reader reader : readers) {
            for (String topic : topics) {
                if (!reader.agrees()) {
                    continue each;
                }
                rest.postForObject(URL, topic + reader.email, String.class); // ALLOWED: Reader.email
            }
        }
        for (Reader reader : readers) {
            if (!reader.agrees()) {
                if (sunday) {
                    continue;
                }
            }
            rest.postForObject(URL, reader.email, String.class); // LEAK: missing-consent-check Reader.email
        }
        boolean last = false;
        for (Reader reader : readers) {
            if (last) {
                rest.postForObject(URL, reader.email, String.class); // LEAK: missing-consent-check Reader.email
            }
            last = reader.agrees();
        }
    }

    private void finallySent(Reader reader) {
        try {
            if (!reader.agrees()) {
                return;
            }
        } finally {
            rest.postForObject(URL, reader.email, String.class); // LEAK: missing-consent-check Reader.email
        }
    }

    private void elsewhere(Reader reader, List<String> nobody, Optional<String> nothing) throws InterruptedException {
        Thread thread = new Thread(() -> demand(reader));
        thread.setUncaughtExceptionHandler((t, refused) -> {});
        thread.start(); thread.join();
        rest.postForObject(URL, reader.email, String.class); // LEAK: missing-consent-check Reader.email
        nobody.forEach(text -> demand(reader));
        rest.postForObject(URL, reader.email, String.class); // LEAK: missing-consent-check Reader.email
        nothing.ifPresent(text -> demand(reader));
        rest.postForObject(URL, reader.email, String.class); // LEAK: missing-consent-check Reader.email
    }

    private void streams(Reader me, List<Reader> readers) {
        readers.stream().filter(r -> me.agrees()).forEach(r -> rest.postForObject(URL, r.email, String.class)); // LEAK: missing-consent-check Reader.email
        readers.stream().dropWhile(Reader::agrees).forEach(r -> rest.postForObject(URL, r.email, String.class)); // LEAK: missing-consent-check Reader.email
        readers.stream().filter(Predicate.not(Reader::agrees)).forEach(r -> rest.postForObject(URL, r.email, String.class)); // LEAK: missing-consent-check Reader.email
        agreeing(readers).map(r -> r.email).forEach(text -> rest.postForObject(URL, text, String.class)); // ALLOWED: Reader.email
        all(readers).map(r -> r.email).forEach(text -> rest.postForObject(URL, text, String.class)); // LEAK: missing-consent-check Reader.email
        Optional.of(me).filter(Reader::agrees).or(() -> Optional.of(me)).ifPresent(r -> rest.postForObject(URL, r.email, String.class)); // LEAK: missing-consent-check Reader.email
    }

    private static Stream<Reader> agreeing(List<Reader> readers) {
        return readers.stream().filter(Reader::agrees);
    }

    private static Stream<Reader> all(List<Reader> readers) {
        return readers.stream().filter(r -> !r.email.isEmpty());
    }

    private void oneOfMany(List<Reader> readers, List<Reader> kept) {
        if (readers.stream().anyMatch(Reader::agrees)) {
            for (Reader reader : readers) {
                rest.postForObject(URL, reader.email, String.class); // LEAK: missing-consent-check Reader.email
            }
        }
        if (readers.get(0).agrees()) {
            rest.postForObject(URL, readers.get(0).email, String.class); // ALLOWED: Reader.email
            readers.forEach(r -> rest.postForObject(URL, r.email, String.class)); // LEAK: missing-consent-check Reader.email
        }
        Iterator<Reader> each = readers.iterator();
        if (each.next().agrees()) {
            rest.postForObject(URL, each.next().email, String.class); // LEAK: missing-consent-check Reader.email
        }
        kept.removeIf(Reader::agrees);
        for (Reader reader : kept) {
            rest.postForObject(URL, reader.email, String.class); // LEAK: missing-consent-check Reader.email
        }
    }

    private void changed(Reader reader, Reader other) {
        current = reader;
        if (current.agrees()) {
            rest.postForObject(URL, current.email, String.class); // ALLOWED: Reader.email
            next(other);
            rest.postForObject(URL, current.email, String.class); // LEAK: missing-consent-check Reader.email
        }
    }

    private void next(Reader reader) {
        current = reader;
    }

    private void records(Reader reader, Reader other) {
        Decision decision = new Decision(other, reader.agrees());
        if (decision.may()) {
            rest.postForObject(URL, decision.who().email, String.class); // LEAK: missing-consent-check Reader.email
        }
        if (reader.agreesToOrders()) {
            rest.postForObject(URL, reader.email, String.class); // LEAK: missing-consent-check Reader.email
        }
    }

    private static void demand(Reader reader) {
        if (!reader.agrees()) {
            throw new IllegalStateException("refused");
        }
    }
}

record Decision(Reader who, boolean may) {}

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

    @ConsentCheck("order")
    boolean agreesToOrders() {
        return !email.isEmpty();
    }
}
