package io.github.personaldata.checker.flow.type;

import io.github.personaldata.checker.flow.summary.Atom;
import io.github.personaldata.checker.flow.summary.Path;
import io.github.personaldata.checker.link.code.Code;
import io.github.personaldata.checker.link.program.Program;
import io.github.personaldata.checker.link.program.Type;
import io.github.personaldata.checker.link.program.TypeInfo.FieldInfo;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What types say of the origins in one method: a part that none of an origin's possible classes has is not followed. */
public final class PartTypes {
    private final Program program;
    private final TypeKinds kinds;
    private final SingleObjects singles;
    private final @Nullable Code body;

    /** Of the origins in that method. */
    public PartTypes(Program program, TypeKinds kinds, SingleObjects singles, @Nullable Code body) {
        this.program = program;
        this.kinds = kinds;
        this.singles = singles;
        this.body = body;
    }

    /** Whether an object with that origin may have the part. */
    public boolean mayHave(Atom atom, String selector) {
        return atom instanceof Atom.Fresh fresh
                ? fresh.isFunction() || kinds.mayHave(fresh.type(), true, selector)
                : kinds.mayHave(type(atom), false, selector);
    }

    /** The function or text that this part of an origin always is; null if that is not known. */
    public @Nullable Atom fixed(Atom atom, String selector) {
        return singles.part(atom, selector);
    }

    /** Whether something may be put there: into a text nobody puts anything once it is made. */
    public boolean mayTake(Atom atom, String selector) {
        boolean made = atom instanceof Atom.Fresh
                || atom instanceof Atom.Result result
                        && result.path().isEmpty()
                        && result.call().isMade();
        return mayHave(atom, selector)
                && (made || Path.isField(selector) || selector.equals(Path.FILE) || !kinds.isImmutable(type(atom)));
    }

    /** Whether it is a text, number or the like, which has no parts. */
    public boolean isScalar(Atom atom) {
        return kinds.isScalar(type(atom));
    }

    /** The part of an origin that a path leads to; null if none of its possible classes has it. A text or number is all there is of it. */
    public @Nullable Atom part(Atom whole, Path path) {
        Atom at = whole;
        for (String selector : path.selectors()) {
            if (at instanceof Atom.Fresh) {
                return null;
            }
            if (selector.equals(Path.CONTENT_TYPE) && (!at.isSymbolic() || isScalar(at))) {
                return null;
            }
            if (selector.equals(Path.FILE)) {
                Atom named = at instanceof Atom.Text text && text.known() != null ? text.file() : at;
                if (!named.isSymbolic()) {
                    return null;
                }
                at = named.then(selector);
                continue;
            }
            if (!at.isSymbolic() || Path.isOfCall(selector) && !isWholeResult(at)) {
                continue;
            }
            Type type = type(at);
            if (!Path.isField(selector) && kinds.isScalar(type)) {
                continue;
            }
            if (!kinds.mayHave(type, false, selector)) {
                return null;
            }
            Atom fixed = fixed(at, selector);
            at = fixed != null ? fixed : at.then(selector);
        }
        return at;
    }

    /** Whether it is all that came of a call: only of that a part is what the call threw or left in an argument. */
    private static boolean isWholeResult(Atom atom) {
        return atom instanceof Atom.Result result && result.path().isEmpty();
    }

    /** The static type of an origin, as far as declarations tell. */
    public Type type(Atom atom) {
        List<String> selectors = atom.path().selectors();
        int last = atom.path().lastField();
        Type type;
        if (last >= 0) {
            type = declared(program.field(Path.field(selectors.get(last))));
        } else if (atom instanceof Atom.Global global) {
            type = declared(program.field(global.field()));
        } else if (body != null && atom instanceof Atom.Input input && input.index() < body.parameters()) {
            type = body.registers().get(input.index()).type();
        } else if (atom instanceof Atom.Result result) {
            type = result.type();
        } else {
            return Type.OBJECT;
        }
        for (String selector : selectors.subList(last + 1, selectors.size())) {
            if (Path.isGiven(selector)) {
                continue;
            }
            boolean part = selector.startsWith("[") && !selector.equals(Path.HELD) && !selector.equals(Path.THROWN);
            type = part ? kinds.part(type, selector) : Type.OBJECT;
        }
        return type;
    }

    private static Type declared(@Nullable FieldInfo field) {
        return field == null ? Type.OBJECT : field.type();
    }
}
