package io.github.personaldata.checker.link.infer;

import io.github.personaldata.checker.link.code.Instruction.Dispatch;
import io.github.personaldata.checker.link.program.AnnotationInfo;
import io.github.personaldata.checker.link.program.Flag;
import io.github.personaldata.checker.link.program.Type;
import io.github.personaldata.checker.link.scope.DeclaredType;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Lombok's {@code @ExtensionMethod}: public static methods of other classes, called as if their first parameter had them. */
final class Extensions {
    private static final String ANNOTATION = "lombok.experimental.ExtensionMethod";

    /**
     * A class with such methods.
     *
     * @param first whether they are meant even where the receiver has a method that fits, which is Lombok's default
     */
    private record Provider(String type, boolean first) {}

    private final BodyTyping t;
    private final List<Provider> providers = new ArrayList<>();

    Extensions(BodyTyping typing) {
        this.t = typing;
        for (DeclaredType each = t.owner; each != null; each = each.outer()) {
            if (!each.declaration().annotations().isEmpty()) {
                t.world
                        .signatures()
                        .annotations(each.declaration().annotations(), each.env())
                        .forEach(this::add);
            }
        }
    }

    private void add(AnnotationInfo annotation) {
        if (annotation.type().equals(ANNOTATION)) {
            boolean first = !annotation.text("suppressBaseMethods", "true").equals("false");
            annotation
                    .values()
                    .getOrDefault("value", List.of())
                    .forEach(each -> providers.add(new Provider(each, first)));
        }
    }

    /** The static method that a call on a value means; {@code own} if it means the value's. */
    Chosen chosen(String name, Chosen own, List<Argument> arguments, List<Type> explicit) {
        boolean fits = !own.selection().candidates().isEmpty();
        for (Provider each : providers) {
            if (!each.type().equals(t.owner.name()) && (each.first() || !fits)) {
                Selection selection = select(each.type(), name, own.receiver(), arguments, explicit);
                if (selection != null) {
                    return new Chosen(selection, Dispatch.STATIC, own.receiver(), null, true);
                }
            }
        }
        return own;
    }

    /** As Lombok does: a method whose first parameter takes the receiver decides for its class, overloads for the method. */
    private @Nullable Selection select(
            String type, String name, Type receiver, List<Argument> arguments, List<Type> explicit) {
        List<Candidate> all = t.calls.candidates(new Type.ClassType(type, List.of()), name).stream()
                .filter(each -> each.info().is(Flag.STATIC) && each.info().is(Flag.PUBLIC))
                .filter(each -> !each.formals().isEmpty())
                .toList();
        if (all.stream().noneMatch(each -> takes(each, receiver))) {
            return null;
        }
        Selection selection = t.overloads.select(name, all, withReceiver(receiver, arguments), explicit);
        return selection.candidates().isEmpty() ? null : selection;
    }

    private boolean takes(Candidate method, Type receiver) {
        Type first = t.types.erased(method.formals().get(0));
        boolean known = !Types.isUnknown(receiver) || first.equals(Type.OBJECT);
        return known && new Inference(t.types).compatible(receiver, first, true);
    }

    /** The arguments of the static method. */
    static List<Argument> withReceiver(Type receiver, List<Argument> arguments) {
        List<Argument> all = new ArrayList<>(arguments.size() + 1);
        all.add(Argument.of(receiver));
        all.addAll(arguments);
        return all;
    }
}
