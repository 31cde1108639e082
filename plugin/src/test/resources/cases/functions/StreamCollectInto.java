package cases.functions.streamcollectinto;

import io.github.personaldata.PersonalData;
import io.github.personaldata.checker.truth.Inputs;
import java.util.ArrayList;
import java.util.List;
import java.util.StringJoiner;
import java.util.stream.Collector;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A stream collected into something by three functions, or by a collector of one's own. */
final class StreamCollectInto {
    private static final Logger log = LoggerFactory.getLogger(StreamCollectInto.class);

    static void run(Inputs in) {
        var notes = List.of(new Note(in.datum("Note.author"), "a"), new Note("anon", "b"));
        StringBuilder text = notes.stream().map(Note::author).collect(StringBuilder::new, StringBuilder::append, StringBuilder::append);
        log.info("{}", text); // LEAK: personal-data-in-log Note.author
        Collector<Note, StringJoiner, String> own = Collector.of(() -> new StringJoiner("/"), (j, n) -> j.add(n.author()), StringJoiner::merge, StringJoiner::toString);
        log.info("{}", notes.stream().collect(own)); // LEAK: personal-data-in-log Note.author
        List<String> kinds = notes.stream().map(Note::kind).collect(ArrayList::new, ArrayList::add, ArrayList::addAll);
        log.info("{}", kinds);
    }
}

record Note(@PersonalData(purpose = "order", category = "name") String author, String kind) {}
