package cases.calls.oneoftwo;

import io.github.personaldata.PersonalData;
import io.github.personaldata.checker.truth.Inputs;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A setter that runs on one of two objects, or perhaps not at all, leaves the datum where it is. */
final class OneOfTwo {
    private static final Logger log = LoggerFactory.getLogger(OneOfTwo.class);

    static void run(Inputs in) {
        var client = new Client(in.datum("Client.name"));
        var first = new Note(client.name());
        var second = new Note(client.name());
        var one = in.flag() ? first : second;
        one.replace("hidden");
        log.info("{}", first.text()); // LEAK: personal-data-in-log Client.name
        first.replace("hidden");
        log.info("{}", first.text());
        var third = new Note(client.name());
        List.of(1, 2).forEach(n -> hide(third, n));
        log.info("{}", third.text()); // LEAK: personal-data-in-log Client.name
        List.<Integer>of().forEach(n -> third.replace("hidden"));
        log.info("{}", third.text()); // LEAK: personal-data-in-log Client.name
        var fourth = new Note(client.name());
        log.info("{}", fourth.exchange("hidden")); // LEAK: personal-data-in-log Client.name
        log.info("{}", fourth.text());
        var fifth = new Note(client.name());
        fifth.logged();
        fifth.logged();
        var sixth = new Note(client.name());
        Cleaner cleaner = in.flag() ? new Eager() : new Lazy();
        cleaner.clean(sixth);
        log.info("{}", sixth.text()); // LEAK: personal-data-in-log Client.name
    }

    private static void hide(Note note, int number) {
        if (number > 2) {
            note.replace("hidden");
        }
    }
}

/** Cleans or not. */
interface Cleaner {
    void clean(Note note);
}

final class Eager implements Cleaner {
    @Override
    public void clean(Note note) {
        note.replace("hidden");
    }
}

final class Lazy implements Cleaner {
    @Override
    public void clean(Note note) {}
}

final class Note {
    private static final Logger log = LoggerFactory.getLogger(Note.class);
    private String text;

    Note(String text) {
        this.text = text;
    }

    String text() {
        return text;
    }

    void replace(String other) {
        text = other;
    }

    String exchange(String other) {
        String former = text;
        text = other;
        return former;
    }

    void logged() {
        log.info("{}", text); // LEAK: personal-data-in-log Client.name
        text = "hidden";
    }
}

record Client(@PersonalData(purpose = "order", category = "name") String name) {}
