package io.github.personaldata.checker.flow.interpret;

import io.github.personaldata.checker.flow.summary.Atom;
import io.github.personaldata.checker.flow.summary.Path;
import io.github.personaldata.checker.flow.summary.Trail;
import java.util.Map;

/**
 * Where the content of a file is kept, under {@link Path#FILE}: with the object that names the file, and where that is known to be a constant text
 * with this text, for the whole program. What is only a part of a path names no file.
 */
final class FileContents {
    /** Under which streams and writers keep the file that they were opened for. */
    private static final String OPENED = "file";

    private FileContents() {}

    /** What stands for files where these name them; other selectors lead to parts of the values themselves. */
    static Value keepers(State state, Value named, String selector) {
        if (!selector.equals(Path.FILE)) {
            return named;
        }
        // beside other values a text is the beginning of a path
        boolean texts = named.atoms().stream().allMatch(Atom::isText);
        Value keepers = Value.EMPTY;
        for (Map.Entry<Atom, Trail> entry : named.entries().entrySet()) {
            boolean part = entry.getValue().marks().contains(Trail.Mark.DERIVED);
            if (!part && entry.getKey().isText() == texts) {
                keepers = keepers.plus(keeper(state, entry.getKey(), entry.getValue()));
            }
        }
        return keepers;
    }

    /** Puts what is written into a stream or writer into the file that it was opened for. */
    static void passOn(MethodContext context, State state, Value into, String selector, Value data, int site) {
        if (!selector.equals(Path.HELD)) {
            return;
        }
        for (Atom stream : into.atoms()) {
            Value files = state.parts(stream).getOrDefault(OPENED, Value.EMPTY);
            Value written = files.isEmpty() ? files : data.carrying();
            if (!written.isEmpty()) {
                context.storePerhaps(state, files, Path.FILE, written, site);
            }
        }
    }

    private static Value keeper(State state, Atom named, Trail trail) {
        if (named instanceof Atom.Text text) {
            return text.known() == null ? Value.EMPTY : Value.of(text.file(), trail);
        }
        if (!(named instanceof Atom.Fresh)) {
            return named.isSymbolic() ? Value.of(named, trail) : Value.EMPTY;
        }
        Value made = Value.of(named, trail);
        Value from = state.parts(named).getOrDefault(Path.HELD, Value.EMPTY);
        return from.atoms().size() == 1
                        && from.atoms().iterator().next() instanceof Atom.Text text
                        && text.known() != null
                ? made.plus(Value.of(text.file(), trail))
                : made;
    }
}
