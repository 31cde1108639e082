package io.github.personaldata.checker.link.classfile;

import io.github.personaldata.checker.link.code.Code;
import io.github.personaldata.checker.link.code.Instruction;
import io.github.personaldata.checker.link.program.MethodId;
import io.github.personaldata.checker.link.program.Type;
import io.github.personaldata.checker.link.program.TypeInfo;
import io.github.personaldata.checker.link.program.TypeInfo.MethodInfo;
import io.github.personaldata.checker.link.program.TypeInfo.ParameterInfo;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Lowers method bodies on demand. The last classes asked for stay recorded, since callers come back for their neighbours. */
final class Bodies {
    private static final int RECORDED_CLASSES = 64;

    private final ClassFiles files;
    private final MemberResolver resolver;
    private final Map<String, Optional<ClassBodies>> recorded = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Optional<ClassBodies>> eldest) {
            return size() > RECORDED_CLASSES;
        }
    };

    Bodies(ClassFiles files) {
        this.files = files;
        this.resolver = new MemberResolver(files::read);
    }

    /** The code of a method, of a lambda's body or of a method reference; null if there is none. */
    @Nullable
    Code code(MethodId id) {
        ClassBodies bodies = bodies(id.owner());
        if (bodies == null) {
            return null;
        }
        RecordedBody body = bodies.body(id);
        if (body != null) {
            return lower(bodies, body);
        }
        ReferenceBody.Place place = ReferenceBody.place(id);
        RecordedBody around = place == null ? null : bodies.body(place.method());
        return place == null || around == null ? null : reference(id, bodies, around, place.index());
    }

    private @Nullable ClassBodies bodies(String owner) {
        synchronized (recorded) {
            Optional<ClassBodies> known = recorded.get(owner);
            if (known != null) {
                return known.orElse(null);
            }
        }
        Optional<ClassBodies> read = load(owner);
        synchronized (recorded) {
            recorded.put(owner, read);
        }
        return read.orElse(null);
    }

    private Optional<ClassBodies> load(String owner) {
        try {
            return files.withBodies(owner).map(ClassBodies::read);
        } catch (IOException | RuntimeException e) {
            files.unreadable(owner, e);
            return Optional.empty();
        }
    }

    private Code lower(ClassBodies bodies, RecordedBody body) {
        MethodSketch sketch = sketch(bodies, body);
        try {
            return Lowering.lower(body, sketch, resolver);
        } catch (RuntimeException e) {
            // Subroutines and whatever obfuscators leave behind: all that goes in may come out.
            return opaque(sketch, body);
        }
    }

    private @Nullable Code reference(MethodId id, ClassBodies bodies, RecordedBody around, int index) {
        for (Step step : around.steps) {
            if (step instanceof Step.Dynamic dynamic && dynamic.index() == index) {
                return reference(id, bodies.enclosing(around.id), dynamic);
            }
        }
        return null;
    }

    private @Nullable Code reference(MethodId id, MethodId enclosing, Step.Dynamic dynamic) {
        try {
            return ReferenceBody.code(id, enclosing, dynamic, resolver);
        } catch (RuntimeException e) {
            List<Code.Register> parameters = new ArrayList<>();
            Signatures.MethodHeader captured = Signatures.ofDescriptor(dynamic.descriptor());
            captured.parameters().forEach(t -> parameters.add(new Code.Register("", t)));
            MethodSketch sketch = new MethodSketch(
                    id, enclosing, false, parameters.size(), parameters, Type.OBJECT, Signatures.Scope.EMPTY);
            return opaque(sketch, dynamic.line());
        }
    }

    private MethodSketch sketch(ClassBodies bodies, RecordedBody body) {
        MethodId id = body.id;
        TypeInfo type = files.read(id.owner());
        MethodInfo declared = declared(type, id);
        Signatures.MethodHeader header = Signatures.ofDescriptor(body.descriptor);
        List<Code.Register> parameters = new ArrayList<>();
        if (!body.isStatic()) {
            parameters.add(new Code.Register("this", thisType(type, id.owner())));
        }
        for (int i = 0; i < header.parameters().size(); i++) {
            ParameterInfo parameter =
                    declared == null ? null : declared.parameters().get(i);
            parameters.add(
                    parameter == null
                            ? new Code.Register("arg" + i, header.parameters().get(i))
                            : new Code.Register(parameter.name(), parameter.type()));
        }
        boolean lambda = bodies.isLambda(id);
        return new MethodSketch(
                id,
                bodies.enclosing(id),
                !body.isStatic() && !lambda,
                bodies.captured(id),
                parameters,
                header.result(),
                name -> variable(type, declared, name));
    }

    private Type.@Nullable Variable variable(@Nullable TypeInfo type, @Nullable MethodInfo method, String name) {
        if (method != null) {
            for (TypeInfo.TypeParameterInfo parameter : method.typeParameters()) {
                if (parameter.name().equals(name)) {
                    return OuterScope.variable(parameter, method.id().toString());
                }
            }
        }
        if (type == null) {
            return null;
        }
        for (TypeInfo.TypeParameterInfo parameter : type.typeParameters()) {
            if (parameter.name().equals(name)) {
                return OuterScope.variable(parameter, type.name());
            }
        }
        return new OuterScope(type.name(), type.outer(), null, files::read).variable(name);
    }

    private static @Nullable MethodInfo declared(@Nullable TypeInfo type, MethodId id) {
        if (type != null) {
            for (MethodInfo method : type.methods()) {
                if (method.id().equals(id)) {
                    return method;
                }
            }
        }
        return null;
    }

    private static Type thisType(@Nullable TypeInfo type, String owner) {
        List<Type> arguments = new ArrayList<>();
        if (type != null) {
            type.typeParameters().forEach(p -> arguments.add(OuterScope.variable(p, owner)));
        }
        return new Type.ClassType(owner, arguments);
    }

    private static Code opaque(MethodSketch sketch, RecordedBody body) {
        return opaque(sketch, body.steps.get(0).line());
    }

    /** Anything may happen to the parameters, and the result holds whatever they hold. */
    private static Code opaque(MethodSketch sketch, int line) {
        CodeBuilder code = new CodeBuilder();
        code.at(line);
        int[] operands = new int[sketch.parameters().size()];
        for (int i = 0; i < operands.length; i++) {
            Code.Register parameter = sketch.parameters().get(i);
            operands[i] = code.register(parameter.name(), parameter.type());
        }
        int to = sketch.result().equals(Type.VOID) ? -1 : code.temporary(sketch.result());
        List<Instruction> instructions =
                List.of(new Instruction.Opaque(code.site(), to, operands), new Instruction.Return(code.site(), to));
        code.block(instructions, List.of());
        return code.build(sketch.id(), sketch.enclosing(), sketch.hasReceiver(), operands.length, sketch.captured());
    }
}
