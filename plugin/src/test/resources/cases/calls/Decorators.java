package cases.calls.decorators;

import io.github.personaldata.PersonalData;
import io.github.personaldata.checker.truth.Inputs;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A decorator adds to what the decorated object says. */
final class Decorators {
    private static final Logger log = LoggerFactory.getLogger(Decorators.class);

    static void run(Inputs in) {
        var guest = new Guest(in.datum("Guest.name"), 4);
        Message plain = new Text("room " + guest.room());
        Message polite = new Polite(plain, guest.name());
        Message framed = new Framed(polite);
        log.info(framed.say()); // LEAK: personal-data-in-log Guest.name
        log.info(new Framed(plain).say());
    }
}

interface Message {
    String say();
}

record Text(String text) implements Message {
    @Override
    public String say() {
        return text;
    }
}

record Polite(Message inner, String name) implements Message {
    @Override
    public String say() {
        return "Dear " + name + ", " + inner.say();
    }
}

record Framed(Message inner) implements Message {
    @Override
    public String say() {
        return "[" + inner.say() + "]";
    }
}

record Guest(@PersonalData(purpose = "order", category = "name") String name, int room) {}
