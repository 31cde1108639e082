package cases.functions.handedtostored;

import io.github.personaldata.PersonalData;
import io.github.personaldata.checker.truth.Inputs;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A stored function is given an object that a method fills, which others call. */
final class HandedToStored {
    private static final Logger log = LoggerFactory.getLogger(HandedToStored.class);
    private static Consumer<Note> notes;

    static void run(Inputs in) {
        notes = note -> log.info("{} of {} signs", note.text, note.length); // LEAK: personal-data-in-log Guest.name
        leave(new Guest(in.datum("Guest.name", "Aigerim Serikova"), 4));
    }

    private static void leave(Guest guest) {
        Note note = new Note();
        note.text = guest.name();
        note.length = guest.room();
        notes.accept(note);
    }

    private static final class Note {
        String text;
        int length;
    }
}

record Guest(@PersonalData(purpose = "order", category = "name") String name, int room) {}
