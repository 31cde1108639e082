package io.github.personaldata.checker.link.generated;

import io.github.personaldata.checker.link.code.Instruction.Dispatch;
import io.github.personaldata.checker.link.infer.Offers;
import io.github.personaldata.checker.link.infer.Offers.Offer;
import io.github.personaldata.checker.link.program.AnnotationInfo;
import io.github.personaldata.checker.link.program.Flag;
import io.github.personaldata.checker.link.program.MethodId;
import io.github.personaldata.checker.link.program.Resolution;
import io.github.personaldata.checker.link.program.Resolution.Quality;
import io.github.personaldata.checker.link.program.Type;
import io.github.personaldata.checker.link.program.TypeInfo;
import io.github.personaldata.checker.link.program.TypeInfo.FieldInfo;
import io.github.personaldata.checker.link.program.TypeInfo.MethodInfo;
import io.github.personaldata.checker.source.model.Position;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Lombok's {@code @Delegate} on fields and methods without parameters: a method for each that the delegate's type offers. */
final class Delegates {
    private static final List<String> NAMES = List.of("lombok.experimental.Delegate", "lombok.Delegate");

    /** Methods that Lombok never delegates. */
    private static final Set<String> OF_OBJECT = Set.of(
            "hashCode[]",
            "equals[java.lang.Object]",
            "canEqual[java.lang.Object]",
            "toString[]",
            "getClass[]",
            "clone[]",
            "finalize[]",
            "notify[]",
            "notifyAll[]",
            "wait[]",
            "wait[long]",
            "wait[long, int]");

    private final Members members;
    private final String adopter;
    private final Offers offers;
    private final Set<String> taken = new HashSet<>(OF_OBJECT);

    /** In: the members that the type has besides; they win. */
    Delegates(Members members, Offers offers) {
        this.members = members;
        this.adopter = members.type().name();
        this.offers = offers;
    }

    /** Whether the type delegates anything. */
    static boolean isUsed(TypeInfo type) {
        return type.fields().stream().anyMatch(field -> annotation(field.annotations()) != null)
                || type.methods().stream().anyMatch(method -> annotation(method.annotations()) != null);
    }

    private static @Nullable AnnotationInfo annotation(List<AnnotationInfo> annotations) {
        return NAMES.stream()
                .map(name -> Lombok.find(annotations, name))
                .filter(found -> found != null)
                .findFirst()
                .orElse(null);
    }

    private static String signature(MethodId method) {
        return method.name() + method.parameters();
    }

    /** Adds them. */
    void add() {
        members.type().methods().forEach(method -> taken.add(signature(method.id())));
        for (FieldInfo field : members.type().fields()) {
            AnnotationInfo annotation = annotation(field.annotations());
            if (annotation != null && !field.flags().contains(Flag.STATIC)) {
                delegate(annotation, field.type(), field.at(), emission -> emission.get(field));
            }
        }
        for (MethodInfo method : members.type().methods()) {
            AnnotationInfo annotation = annotation(method.annotations());
            if (annotation != null
                    && !method.is(Flag.STATIC)
                    && method.parameters().isEmpty()) {
                delegate(
                        annotation,
                        method.result(),
                        method.at(),
                        emission -> emission.call(Dispatch.VIRTUAL, method.id(), method.result(), 0));
            }
        }
    }

    private void delegate(AnnotationInfo annotation, Type type, Position at, ToIntFunction<Emission> receiver) {
        List<Offer> all = offers.of(type, adopter);
        Set<String> hidden = new HashSet<>(taken);
        named(annotation, "excludes")
                .forEach(each -> hidden.add(signature(each.adopted().id())));
        List<Offer> wanted =
                annotation.values().getOrDefault("types", List.of()).isEmpty() ? all : named(annotation, "types");
        for (Offer each : wanted) {
            List<MethodId> targets = Offers.targets(all, each);
            String signature = signature(each.adopted().id());
            if (!targets.isEmpty() && hidden.add(signature)) {
                taken.add(signature);
                members.add(
                        each.adopted().with(each.adopted().flags(), at),
                        emission -> emit(emission, each.adopted(), targets, receiver));
            }
        }
    }

    private List<Offer> named(AnnotationInfo annotation, String element) {
        List<Offer> named = new ArrayList<>();
        for (String name : annotation.values().getOrDefault(element, List.of())) {
            named.addAll(offers.of(new Type.ClassType(name, List.of()), adopter));
        }
        return named;
    }

    private static void emit(
            Emission emission, MethodInfo method, List<MethodId> targets, ToIntFunction<Emission> receiver) {
        int[] arguments = IntStream.range(0, method.parameters().size())
                .map(emission::parameter)
                .toArray();
        Quality quality = targets.size() == 1 ? Quality.EXACT : Quality.AMBIGUOUS;
        Resolution target = new Resolution(quality, targets, method.id().name());
        emission.giveBack(
                emission.call(Dispatch.VIRTUAL, target, method.result(), receiver.applyAsInt(emission), arguments));
    }
}
