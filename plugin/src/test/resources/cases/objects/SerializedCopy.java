package cases.objects.serializedcopy;

import io.github.personaldata.PersonalData;
import io.github.personaldata.checker.truth.Inputs;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A deep copy by serialisation. */
final class SerializedCopy {
    private static final Logger log = LoggerFactory.getLogger(SerializedCopy.class);

    static void run(Inputs in) throws Exception {
        var note = new Note(in.datum("Note.author"), "t");
        var bytes = new ByteArrayOutputStream();
        try (var out = new ObjectOutputStream(bytes)) {
            out.writeObject(note);
        }
        try (var back = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            var copy = (Note) back.readObject();
            log.info("{}", copy.author()); // LEAK: personal-data-in-log Note.author
            log.info("{}", copy.hashCode() == note.hashCode());
        }
    }
}

record Note(@PersonalData(purpose = "order", category = "name") String author, String title) implements java.io.Serializable {}
