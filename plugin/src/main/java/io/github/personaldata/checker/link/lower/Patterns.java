package io.github.personaldata.checker.link.lower;

import io.github.personaldata.checker.link.code.Instruction;
import io.github.personaldata.checker.link.code.Instruction.Dispatch;
import io.github.personaldata.checker.link.program.MethodId;
import io.github.personaldata.checker.link.program.Resolution;
import io.github.personaldata.checker.link.program.Type;
import io.github.personaldata.checker.link.program.TypeInfo;
import io.github.personaldata.checker.source.model.Pattern;
import io.github.personaldata.checker.source.model.TypeRef;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Lowers the matching of patterns: tests, bindings, and calls of a record's accessors. */
final class Patterns {
    private final Frame frame;
    private final CodeBuilder out;

    Patterns(Frame frame) {
        this.frame = frame;
        this.out = frame.out;
    }

    /**
     * Matches a value, binds the pattern's variables, and continues at one block or the other.
     *
     * @param type static type of the value
     * @param totalMatches whether a pattern that covers the whole static type matches without a test, {@code null} included, as within
     *     records and in {@code switch}
     */
    void match(Pattern pattern, int value, Type type, boolean totalMatches, int whenTrue, int whenFalse) {
        int site = frame.at(pattern.site());
        if (pattern instanceof Pattern.Typed typed) {
            boolean inferred = typed.type() instanceof TypeRef.Inferred;
            Type wanted = inferred ? declared(typed, type) : frame.attribution.written(typed.site());
            if (!inferred && !(totalMatches && covers(wanted, type))) {
                test(pattern, value, wanted, whenFalse);
            }
            int variable = frame.declare(typed.site(), typed.name(), wanted);
            out.emit(new Instruction.Convert(frame.at(pattern.site()), variable, value, wanted));
        } else if (pattern instanceof Pattern.Deconstruction deconstruction) {
            deconstruct(deconstruction, value, whenFalse);
        }
        out.goTo(site, whenTrue);
    }

    private void test(Pattern pattern, int value, Type wanted, int whenFalse) {
        int site = frame.at(pattern.site());
        int matches = out.temporary(Primitives.BOOLEAN);
        int next = out.block();
        out.emit(new Instruction.TestType(site, matches, value, wanted));
        out.end(new Instruction.Branch(site, matches, next, whenFalse));
        out.start(next, site);
    }

    private void deconstruct(Pattern.Deconstruction pattern, int value, int whenFalse) {
        Type record = frame.attribution.written(pattern.site());
        test(pattern, value, record, whenFalse);
        int object = frame.expressions.convert(pattern.site(), value, record);
        TypeInfo info = frame.unit.program.type(record.erasure());
        List<String> components = info == null ? List.of() : info.components();
        for (int i = 0; i < pattern.parts().size(); i++) {
            Pattern part = pattern.parts().get(i);
            if (part instanceof Pattern.Any) {
                continue;
            }
            String name = i < components.size() ? components.get(i) : null;
            Type type = info == null || name == null ? new Type.Unknown("") : component(info, name);
            Type seen = inferred(part, type);
            int read = read(part, object, record, name, seen);
            int next = out.block();
            match(part, read, type instanceof Type.Variable ? seen : type, true, next, whenFalse);
            out.start(next, frame.at(part.site()));
        }
    }

    private int read(Pattern part, int object, Type record, @Nullable String component, Type type) {
        if (component == null) {
            return frame.expressions.opaque(part.site(), new int[] {object}, type);
        }
        int to = out.temporary(type);
        Resolution accessor = Resolution.exact(new MethodId(record.erasure(), component, List.of()));
        out.emit(new Instruction.Invoke(
                frame.fresh(part.site()), to, Dispatch.VIRTUAL, accessor, object, new int[0], type));
        return to;
    }

    private static Type component(TypeInfo info, String name) {
        return info.fields().stream()
                .filter(field -> field.id().name().equals(name))
                .map(TypeInfo.FieldInfo::type)
                .findFirst()
                .orElse(new Type.Unknown(""));
    }

    /** A component's type with the record's type arguments where attribution knows them. */
    private Type inferred(Pattern part, Type declared) {
        return part instanceof Pattern.Typed typed && typed.type() instanceof TypeRef.Inferred
                ? declared(typed, declared)
                : declared;
    }

    private Type declared(Pattern.Typed pattern, Type otherwise) {
        Type known = frame.attribution.type(pattern.site());
        return known instanceof Type.Unknown ? otherwise : known;
    }

    private boolean covers(Type wanted, Type type) {
        return wanted.equals(type)
                || wanted.erasure().equals(type.erasure())
                || (!Primitives.isPrimitive(type) && wanted.equals(Type.OBJECT))
                || frame.unit.program.isSubtype(type.erasure(), wanted.erasure());
    }
}
