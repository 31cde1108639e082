package io.github.personaldata.checker.flow.interpret;

import io.github.personaldata.checker.flow.summary.Atom;
import io.github.personaldata.checker.flow.summary.Path;
import io.github.personaldata.checker.flow.summary.Summary.Exit;
import io.github.personaldata.checker.link.program.FieldId;
import org.jspecify.annotations.Nullable;

/** Where writes to parts of objects lead that outlive a method. */
final class WaysOut {
    private WaysOut() {}

    /** The way out that a write to a part of an object is; null for objects that stay inside. */
    static @Nullable Exit of(Atom object, String selector) {
        if (object instanceof Atom.Input input) {
            return new Exit.Parameter(input.index(), input.path().then(selector));
        }
        if (object instanceof Atom.Global global) {
            return fieldExit(global.field(), global.path().then(selector));
        }
        if (object instanceof Atom.Result result) {
            Path path = result.path().then(selector);
            int last = path.lastField();
            if (last >= 0) {
                return new Exit.Field(Path.field(path.selectors().get(last)), path.from(last + 1));
            }
            // what unknown code is said to hold stays with the caller: a service that many use would hold it for all
            boolean said = result.in() != null && path.last().equals(Path.HELD);
            return said ? null : new Exit.Result(result.in(), result.call(), path);
        }
        return null;
    }

    private static Exit fieldExit(FieldId field, Path path) {
        int last = path.lastField();
        return last < 0
                ? new Exit.Field(field, path)
                : new Exit.Field(Path.field(path.selectors().get(last)), path.from(last + 1));
    }
}
