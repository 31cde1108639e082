package io.github.personaldata.checker.flow.type;

import io.github.personaldata.checker.flow.summary.Mechanism;
import io.github.personaldata.checker.flow.type.ObjectShapes.Part;
import io.github.personaldata.checker.link.code.Code;
import io.github.personaldata.checker.link.code.Instruction;
import io.github.personaldata.checker.link.program.MethodId;
import io.github.personaldata.checker.link.program.Program;
import io.github.personaldata.checker.link.program.Type;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Code of the program that writes objects in its own way: serializers and converters, and what classes write of themselves. */
final class OwnWriters {
    private static final String DATABIND = "com.fasterxml.jackson.databind.";
    private static final String OBJECT = "java.lang.Object";

    /** Ways of writing JSON: the type that is extended, its method, and the registers of what is written and what it is written to. */
    private static final List<Form> FORMS = List.of(
            new Form(
                    new MethodId(
                            DATABIND + "JsonSerializer",
                            "serialize",
                            List.of(
                                    OBJECT,
                                    "com.fasterxml.jackson.core.JsonGenerator",
                                    DATABIND + "SerializerProvider")),
                    1,
                    2),
            new Form(new MethodId(DATABIND + "util.Converter", "convert", List.of(OBJECT)), 1, Part.Written.RESULT),
            new Form(
                    new MethodId(
                            "com.google.gson.TypeAdapter",
                            "write",
                            List.of("com.google.gson.stream.JsonWriter", OBJECT)),
                    2,
                    1),
            new Form(
                    new MethodId(
                            "com.google.gson.JsonSerializer",
                            "serialize",
                            List.of(OBJECT, "java.lang.reflect.Type", "com.google.gson.JsonSerializationContext")),
                    1,
                    Part.Written.RESULT));

    private static final MethodId ITSELF = new MethodId(
            DATABIND + "JsonSerializable",
            "serialize",
            List.of("com.fasterxml.jackson.core.JsonGenerator", DATABIND + "SerializerProvider"));
    private static final MethodId EXTERNAL =
            new MethodId("java.io.Externalizable", "writeExternal", List.of("java.io.ObjectOutput"));

    private final Program program;

    OwnWriters(Program program) {
        this.program = program;
    }

    private record Form(MethodId method, int object, int out) {}

    /**
     * What a serializer or converter of the program makes of a value.
     *
     * @param of the part of the object that it is given; null for the object itself
     * @return null if its code is not at hand
     */
    @Nullable
    Part written(String writer, @Nullable Part of, Mechanism mechanism) {
        for (Form form : FORMS) {
            MethodId target =
                    program.isSubtype(writer, form.method.owner()) ? program.implementation(writer, form.method) : null;
            if (target != null && program.hasCode(target)) {
                return new Part.Written(of, target, form.object, form.out, mechanism);
            }
        }
        return null;
    }

    /** What every serializer in the program makes of objects of a class that may be registered for it somewhere. */
    List<Part> registered(String type, Mechanism mechanism) {
        String library =
                mechanism == Mechanism.GSON || mechanism == Mechanism.GSON_EXPOSED ? "com.google.gson." : DATABIND;
        List<Part> parts = new ArrayList<>();
        for (Form form : FORMS) {
            if (!form.method.owner().startsWith(library)) {
                continue;
            }
            for (String writer : program.subtypes(form.method.owner())) {
                Type seen = program.asSuper(new Type.ClassType(writer, List.of()), form.method.owner());
                boolean fits = seen instanceof Type.ClassType of
                        && !of.arguments().isEmpty()
                        && !of.arguments().get(0).erasure().equals(OBJECT)
                        && program.isSubtype(type, of.arguments().get(0).erasure());
                Part written = fits ? written(writer, null, mechanism) : null;
                if (written != null) {
                    parts.add(written);
                }
            }
        }
        return parts;
    }

    /** What a class writes of itself to a generator of Jackson's; null if it leaves that to the mapper. */
    @Nullable
    Part itself(String type, Mechanism mechanism) {
        return own(type, ITSELF, mechanism);
    }

    /** What a class writes of itself in Java serialisation, all of it; null if its fields are written. */
    @Nullable
    Part external(String type) {
        return own(type, EXTERNAL, Mechanism.JAVA);
    }

    private @Nullable Part own(String type, MethodId declared, Mechanism mechanism) {
        MethodId target = program.isSubtype(type, declared.owner()) ? program.implementation(type, declared) : null;
        return target != null && program.hasCode(target) ? new Part.Written(null, target, 0, 1, mechanism) : null;
    }

    /** The {@code writeObject} of that class itself; null if it has none. */
    @Nullable
    MethodId writeObject(String type) {
        MethodId method = new MethodId(type, "writeObject", List.of("java.io.ObjectOutputStream"));
        return !program.hasCode(method) ? null : method;
    }

    /** The {@code writeReplace} of a class or its superclasses; null if none has it. */
    @Nullable
    MethodId writeReplace(List<String> hierarchy) {
        return hierarchy.stream()
                .map(name -> new MethodId(name, "writeReplace", List.of()))
                .filter(method -> program.hasCode(method))
                .findFirst()
                .orElse(null);
    }

    /** Whether the code of {@code writeObject} also has the fields written, or may have. */
    boolean writesFields(MethodId writeObject) {
        return instructions(writeObject).stream()
                .anyMatch(i -> i instanceof Instruction.Invoke call
                        && (call.target().name().equals("defaultWriteObject")
                                || call.target().name().equals("putFields")));
    }

    /** Whether a method may return its receiver. */
    boolean mayReturnThis(MethodId method) {
        return instructions(method).stream()
                .anyMatch(i -> i instanceof Instruction.Return out && out.from() == 0
                        || i instanceof Instruction.Copy copy && copy.from() == 0
                        || i instanceof Instruction.Convert convert && convert.from() == 0);
    }

    private List<Instruction> instructions(MethodId method) {
        Code code = program.code(method);
        return code == null
                ? List.of()
                : code.blocks().stream()
                        .flatMap(block -> block.instructions().stream())
                        .toList();
    }
}
