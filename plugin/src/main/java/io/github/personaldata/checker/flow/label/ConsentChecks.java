package io.github.personaldata.checker.flow.label;

import io.github.personaldata.checker.catalogue.Catalogue;
import io.github.personaldata.checker.catalogue.ConsentCheckModel;
import io.github.personaldata.checker.link.code.Code;
import io.github.personaldata.checker.link.code.Instruction;
import io.github.personaldata.checker.link.program.AnnotationInfo;
import io.github.personaldata.checker.link.program.MethodId;
import io.github.personaldata.checker.link.program.Program;
import io.github.personaldata.checker.link.program.Type;
import io.github.personaldata.checker.link.program.TypeInfo;
import io.github.personaldata.checker.link.program.TypeInfo.MethodInfo;
import io.github.personaldata.checker.store.ContentHash;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** Which methods ask for a person's consent: by {@code @ConsentCheck}, also on what they override, or by a model. Safe for use by many threads. */
public final class ConsentChecks {
    private static final String ANYBODY = "java.lang.Object";

    private static final List<String> LATER = List.of(
            "java.util.Optional",
            "java.util.concurrent.",
            "java.util.function.",
            "reactor.",
            "io.reactivex.",
            "io.smallrye.mutiny.");

    private final Program program;
    private final Catalogue catalogue;
    private final Map<MethodId, Optional<Check>> checks = new ConcurrentHashMap<>();
    private final boolean models;
    private final Set<MethodId> seen;
    private final Set<String> functions = new TreeSet<>();
    private final Map<String, Set<String>> names = new TreeMap<>();

    /** The classes of those who are asked, as far as declarations say; {@link #ANYBODY} where a check is told an id or the like. */
    private final Set<String> asked = new TreeSet<>();

    /**
     * Checks of a program.
     *
     * @param codes of all its methods
     */
    public ConsentChecks(Program program, Catalogue catalogue, List<Code> codes) {
        this.program = program;
        this.catalogue = catalogue;
        this.models = catalogue.hasConsentChecks();
        this.seen = new HashSet<>();
        for (TypeInfo type : program.declaredTypes()) {
            type.methods().forEach(method -> name(method.id()));
        }
        for (Code code : codes) {
            code.blocks().forEach(block -> block.instructions().forEach(this::called));
        }
    }

    /**
     * What a method asks.
     *
     * @param purposes covered by it, all of them
     * @param argument which argument names the purpose, from 0; -1 if none does
     * @param answer how it says that the person consents
     */
    public record Check(List<String> purposes, int argument, Answer answer) {
        public Check {
            purposes = List.copyOf(purposes);
        }
    }

    /** How a check says that the person consents. */
    public enum Answer {
        /** By returning true. */
        TRUE,
        /** By returning at all. */
        RETURNS,
        /** By something that is not followed: a constant of an enum, an optional or a result that comes later. */
        OTHERWISE
    }

    /** Whether the program declares or calls any. */
    public boolean any() {
        return !names.isEmpty();
    }

    /** Whether it may be an object of that class whom a check is about. */
    public boolean mayBeAsked(String type) {
        return asked.contains(ANYBODY)
                || asked.stream().anyMatch(one -> program.isSubtype(one, type) || program.isSubtype(type, one));
    }

    /** For people: checks by purpose, {@code NewsletterConsents.mayReceive}; under the empty name those that are told the purpose. */
    public Map<String, Set<String>> names() {
        return names;
    }

    /** Takes in what was found in code; what a method asks its declaration and models say. */
    public void addTo(ContentHash hash) {
        hash.add(functions).add(asked).add(names.size());
        names.forEach((purpose, checks) -> hash.add(purpose).add(checks));
    }

    /** What a method asks; null if it is no check. */
    public @Nullable Check of(MethodId method) {
        Optional<Check> found = checks.get(method);
        if (found == null) {
            found = Optional.ofNullable(find(method));
            checks.put(method, found);
        }
        return found.orElse(null);
    }

    /** Whether a lambda or method reference may be made of that type. */
    public boolean isMadeAsFunction(String type) {
        return functions.stream()
                .anyMatch(made -> made.equals(type) || program.type(made) == null || program.isSubtype(made, type));
    }

    private void called(Instruction instruction) {
        if (instruction instanceof Instruction.Function function) {
            functions.add(function.type().erasure());
        } else if (instruction instanceof Instruction.Invoke call) {
            for (MethodId method : call.target().candidates()) {
                if (seen.add(method) && (models || annotation(method) != null)) {
                    name(method);
                }
            }
        }
    }

    private void name(MethodId method) {
        Check check = of(method);
        if (check != null) {
            asks(method, check);
            String owner = method.owner();
            String simple = owner.substring(Math.max(owner.lastIndexOf('.'), owner.lastIndexOf('$')) + 1);
            for (String purpose : check.argument() >= 0 ? List.of("") : check.purposes()) {
                names.computeIfAbsent(purpose, p -> new TreeSet<>()).add(simple + "." + method.name());
            }
        }
    }

    private void asks(MethodId method, Check check) {
        asked.add(method.owner());
        TypeInfo owner = program.type(method.owner());
        boolean person = owner != null
                && owner.fields().stream()
                        .flatMap(field -> field.annotations().stream())
                        .anyMatch(annotation -> annotation.type().equals(Annotations.PERSONAL_DATA));
        for (int i = 0; i < method.parameters().size(); i++) {
            String given = method.parameters().get(i);
            TypeInfo type = program.type(given);
            if (type != null
                    && (type.origin() == TypeInfo.Origin.SOURCE || type.origin() == TypeInfo.Origin.UPSTREAM)) {
                asked.add(given);
            } else if (i != check.argument() && !person) {
                asked.add(ANYBODY);
            }
        }
    }

    private @Nullable Check find(MethodId method) {
        for (MethodId one : Annotations.carriers(program, method)) {
            AnnotationInfo annotation = annotation(one);
            if (annotation != null) {
                return annotated(annotation, answer(method));
            }
        }
        ConsentCheckModel model = catalogue.consentCheck(method, program::supertypes);
        return model == null
                ? null
                : new Check(
                        model.purposeArgument() >= 0 ? List.of() : List.of(model.purpose()),
                        model.purposeArgument(),
                        answer(method));
    }

    private @Nullable AnnotationInfo annotation(MethodId method) {
        MethodInfo info = program.method(method);
        for (AnnotationInfo annotation : info == null ? List.<AnnotationInfo>of() : info.annotations()) {
            if (annotation.type().equals(Annotations.CONSENT_CHECK)) {
                return annotation;
            }
        }
        return null;
    }

    private static Check annotated(AnnotationInfo annotation, Answer answer) {
        int argument;
        try {
            argument = Integer.parseInt(annotation.text("purposeArgument", "-1"));
        } catch (NumberFormatException notFolded) {
            argument = -1;
        }
        return new Check(annotation.values().getOrDefault("value", List.of()), argument, answer);
    }

    private Answer answer(MethodId method) {
        MethodInfo info = program.method(method);
        Type result = info == null ? Type.VOID : info.result();
        String type = result.erasure();
        if (type.equals("boolean") || type.equals("java.lang.Boolean")) {
            return Answer.TRUE;
        }
        TypeInfo known = program.type(type);
        boolean told = known != null && known.kind() == TypeInfo.Kind.ENUM
                || LATER.stream().anyMatch(type::startsWith)
                || result instanceof Type.ClassType generic
                        && generic.arguments().stream()
                                .anyMatch(argument -> argument.erasure().equals("java.lang.Boolean"));
        return told ? Answer.OTHERWISE : Answer.RETURNS;
    }
}
