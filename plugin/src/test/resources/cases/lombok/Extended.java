package cases.lombok.extended;

import io.github.personaldata.PersonalData;
import io.github.personaldata.checker.truth.Inputs;
import lombok.Value;
import lombok.experimental.ExtensionMethod;
import lombok.extern.slf4j.Slf4j;

/** {@code @ExtensionMethod}: calls on a value that mean a static method, also where the value's class has one of that name. */
@Slf4j
@ExtensionMethod(Marks.class)
final class Extended {
    static void run(Inputs in) {
        var note = new Note(in.datum("Note.author"), "paper");
        log.info("by {}", note.getAuthor().quoted("*")); // LEAK: personal-data-in-log Note.author
        log.info("on {}", note.getPaper().quoted("*"));
        note.getAuthor().told();
        note.getPaper().kept();
        log.info("title {}", note.toString());
        log.info("or {}", note.getAuthor().strip());
    }
}

@Value
class Note {
    @PersonalData(purpose = "order", category = "name")
    String author;

    String paper;
}

@Slf4j
final class Marks {
    private Marks() {}

    public static String quoted(String text, String mark) {
        return mark + text + mark;
    }

    public static void told(String text) {
        log.info("told {}", text); // LEAK: personal-data-in-log Note.author
    }

    public static void kept(String text) {
        log.info("kept {}", text);
    }

    public static String toString(Note note) {
        return "note on " + note.getPaper();
    }

    public static String strip(String text) {
        return "stripped";
    }
}
