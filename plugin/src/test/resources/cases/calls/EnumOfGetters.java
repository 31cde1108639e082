package cases.calls.enumofgetters;

import io.github.personaldata.PersonalData;
import io.github.personaldata.checker.truth.Inputs;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Constants of an enum, and of a class, are made with the function that reads a part; a helper applies what it is given. */
final class EnumOfGetters {
    private static final Logger log = LoggerFactory.getLogger(EnumOfGetters.class);

    static void run(Inputs in) {
        var letter = new Letter(in.datum("Letter.sender"), "42");
        log.info("{}", read(letter, Part.SENDER)); // LEAK: personal-data-in-log Letter.sender
        log.info("{}", read(letter, Part.NUMBER));
        log.info("{}", Column.SENDER.of(letter)); // LEAK: personal-data-in-log Letter.sender
        log.info("{}", Column.NUMBER.of(letter));
        log.info("{}", Part.NUMBER.title + Column.NUMBER.of(letter));
    }

    private static String read(Letter letter, Part part) {
        return part.getter().apply(letter);
    }
}

enum Part {
    SENDER("from", Letter::sender),
    NUMBER("no.", letter -> letter.number());

    final String title;
    private final Function<Letter, String> getter;

    Part(String title, Function<Letter, String> getter) {
        this.title = title;
        this.getter = getter;
    }

    Function<Letter, String> getter() {
        return getter;
    }
}

record Column(Function<Letter, String> getter) {
    static final Column SENDER = new Column(Letter::sender);
    static final Column NUMBER = new Column(Letter::number);

    String of(Letter letter) {
        return getter.apply(letter);
    }
}

record Letter(@PersonalData(purpose = "order", category = "name") String sender, String number) {}
