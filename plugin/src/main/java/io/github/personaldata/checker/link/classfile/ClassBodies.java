package io.github.personaldata.checker.link.classfile;

import io.github.personaldata.checker.link.program.MethodId;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.Handle;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/** The recorded bodies of one class, and where its lambdas stand. */
final class ClassBodies {
    private final Map<MethodId, RecordedBody> bodies = new HashMap<>();
    private final Map<MethodId, Lambda> lambdas = new HashMap<>();

    private ClassBodies() {}

    /** Where a lambda's body is used, and how many values it captures there. */
    private record Lambda(MethodId within, int captured) {}

    /** Records all bodies of a class; throws if the class file is damaged. */
    static ClassBodies read(byte[] bytes) {
        ClassBodies result = new ClassBodies();
        new ClassReader(bytes)
                .accept(
                        new ClassVisitor(Opcodes.ASM9) {
                            private String owner = "";

                            @Override
                            public void visit(
                                    int version,
                                    int access,
                                    String name,
                                    @Nullable String signature,
                                    @Nullable String superName,
                                    String[] interfaces) {
                                owner = name.replace('/', '.');
                            }

                            @Override
                            public MethodVisitor visitMethod(
                                    int access,
                                    String name,
                                    String descriptor,
                                    @Nullable String signature,
                                    String[] exceptions) {
                                MethodId id = Signatures.id(owner, name, descriptor);
                                return new RecordedBody(id, access, descriptor, result::put);
                            }
                        },
                        ClassReader.EXPAND_FRAMES);
        result.bodies.values().forEach(result::findLambdas);
        return result;
    }

    /** A bridge that differs in its result only has the id of the method that it calls, which is the one to keep. */
    private void put(MethodId id, RecordedBody body) {
        bodies.merge(id, body, (a, b) -> (b.access & Opcodes.ACC_SYNTHETIC) != 0 ? a : b);
    }

    private void findLambdas(RecordedBody body) {
        for (Step step : body.steps) {
            Handle target = step instanceof Step.Dynamic dynamic ? DynamicLowering.implementation(dynamic) : null;
            if (target != null && DynamicLowering.isLambda(target, body.id.owner())) {
                String descriptor = ((Step.Dynamic) step).descriptor();
                int captured = Signatures.ofDescriptor(descriptor).parameters().size();
                MethodId id = Signatures.id(body.id.owner(), target.getName(), target.getDesc());
                // A lambda that is serialisable has a second site; the first in id order is as good.
                lambdas.merge(id, new Lambda(body.id, captured), (a, b) -> a.within.compareTo(b.within) <= 0 ? a : b);
            }
        }
    }

    @Nullable
    RecordedBody body(MethodId id) {
        return bodies.get(id);
    }

    /** Whether the method is the body of a lambda. */
    boolean isLambda(MethodId id) {
        return lambdas.containsKey(id);
    }

    /** How many values a lambda captures. */
    int captured(MethodId id) {
        Lambda lambda = lambdas.get(id);
        return lambda == null ? 0 : lambda.captured;
    }

    /** The declared method that a lambda's body stands in, the method itself if it is none. */
    MethodId enclosing(MethodId id) {
        Set<MethodId> seen = new HashSet<>();
        MethodId method = id;
        Lambda lambda = lambdas.get(method);
        while (lambda != null && seen.add(method)) {
            method = lambda.within;
            lambda = lambdas.get(method);
        }
        return method;
    }
}
