package cases.functions.fedback;

import io.github.personaldata.PersonalData;
import io.github.personaldata.checker.truth.Inputs;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A function that a method calls more than once: it may be given what it answered, or find what it left, the time before. */
final class FedBack {
    private static final Logger log = LoggerFactory.getLogger(FedBack.class);

    static void run(Inputs in) {
        var pilot = new Pilot(in.datum("Pilot.name"), in.datum("Pilot.phone"), "kz");
        twice("start", text -> {
            log.info("{}", text); // LEAK: personal-data-in-log Pilot.name
            return pilot.name();
        });
        twice("start", text -> {
            log.info("{}", text);
            return pilot.country();
        });
        once("start", text -> {
            log.info("{}", text);
            return pilot.phone();
        });
        each(new Note[] {new Note("start")}, note -> {
            log.info("{}", note.text); // LEAK: personal-data-in-log Pilot.phone
            note.text = pilot.phone();
        });
        each(new Note[] {new Note("start")}, note -> {
            log.info("{}", note.text);
            note.text = pilot.country();
        });
    }

    private static void twice(String text, UnaryOperator<String> step) {
        String last = text;
        for (int i = 0; i < 2; i++) {
            last = step.apply(last);
        }
    }

    private static void once(String text, UnaryOperator<String> step) {
        step.apply(text);
    }

    private static void each(Note[] notes, Consumer<Note> reader) {
        for (int i = 0; i < 2; i++) {
            reader.accept(notes[0]);
        }
    }
}

class Note {
    String text;

    Note(String text) {
        this.text = text;
    }
}

record Pilot(
        @PersonalData(purpose = "order", category = "name") String name,
        @PersonalData(purpose = "order", category = "phone") String phone,
        String country) {}
