package cases.control.trywithresources;

import io.github.personaldata.PersonalData;
import io.github.personaldata.checker.truth.Inputs;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A resource of the project's own: what it holds comes out when it is closed. */
final class TryWithResources {
    private static final Logger log = LoggerFactory.getLogger(TryWithResources.class);

    static void run(Inputs in) {
        var player = new Player(in.datum("Player.nickname"), 4);
        try (var span = new Span("name " + player.nickname()); var other = new Quiet("table " + player.table())) {
            log.debug("{} {}", span.length(), other.text());
        }
    }
}

final class Span implements AutoCloseable {
    private static final Logger log = LoggerFactory.getLogger(Span.class);

    private final String text;

    Span(String text) {
        this.text = text;
    }

    int length() {
        return text.length();
    }

    @Override
    public void close() {
        log.debug("closed {}", text); // LEAK: personal-data-in-log Player.nickname
    }
}

final class Quiet implements AutoCloseable {
    private static final Logger log = LoggerFactory.getLogger(Quiet.class);

    private final String text;

    Quiet(String text) {
        this.text = text;
    }

    String text() {
        return text;
    }

    @Override
    public void close() {
        log.debug("closed {}", text);
    }
}

record Player(@PersonalData(purpose = "order", category = "name") String nickname, int table) {}
