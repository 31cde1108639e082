package io.github.personaldata.checker.truth;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Handle;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/**
 * Adds calls of {@link Probe} to the classes of a case where a stack trace does not tell what is wanted: objects created (a throwable's
 * message), diagnostic contexts, clients of HTTP and mail. A method reference to foreign code gets a body in the case, so that what is called
 * through it has a line: the one where the reference is written.
 */
final class Instrumentation extends ClassVisitor {
    private static final String PROBE = Type.getInternalName(Probe.class);
    private static final List<String> CLIENTS = List.of(
            "java/net/",
            "org/springframework/",
            "okhttp3/",
            "retrofit2/",
            "jakarta/ws/rs/client/",
            "javax/ws/rs/client/",
            "io/vertx/core/http/",
            "io/vertx/ext/web/client/",
            "org/apache/hc/",
            "org/apache/http/",
            "jakarta/mail/Transport",
            "javax/mail/Transport",
            "org/apache/commons/mail/",
            "org/apache/kafka/clients/producer/",
            "com/rabbitmq/client/",
            "io/sentry/Sentry");
    /** They return before what they send has arrived. */
    private static final List<Methods> IN_BACKGROUND = List.of(
            new Methods("java/net/http/HttpClient", Set.of("sendAsync")),
            new Methods("java/net/http/WebSocket", Set.of("sendText", "sendBinary", "sendPing")),
            new Methods("okhttp3/Call", Set.of("enqueue")),
            new Methods("okhttp3/OkHttpClient", Set.of("newWebSocket")),
            new Methods("okhttp3/WebSocket", Set.of("send")),
            new Methods("retrofit2/Call", Set.of("enqueue")),
            new Methods("org/apache/kafka/clients/producer/", Set.of("send")),
            new Methods("org/springframework/kafka/core/", Set.of("send", "sendDefault")),
            new Methods("io/sentry/Sentry", Set.of("captureMessage", "captureException", "captureEvent")),
            new Methods("com/rabbitmq/client/Channel", Set.of("basicPublish")),
            new Methods(
                    "org/springframework/amqp/",
                    Set.of("send", "convertAndSend", "sendAndReceive", "convertSendAndReceive")));
    /** They keep what they are given for what is sent later. */
    private static final List<Methods> KEEPERS = List.of(
            new Methods("io/sentry/Sentry", Set.of("setTag", "setExtra", "setUser", "addBreadcrumb")),
            new Methods("io/sentry/IScope", Set.of("setTag", "setExtra", "setUser", "addBreadcrumb")));

    /** What is told of things that happen, and exported: a span, an observation, a meter. */
    private static final Set<String> TELLERS = Set.of(
            "io/opentelemetry/api/trace/Span",
            "io/micrometer/observation/Observation",
            "io/micrometer/observation/Observation$Context",
            "io/micrometer/core/instrument/Counter",
            "io/micrometer/core/instrument/Timer",
            "io/micrometer/core/instrument/DistributionSummary");

    private static final Methods MEASURING =
            new Methods("io/opentelemetry/api/metrics/", Set.of("add", "record", "set"));
    private static final Set<String> CONTEXTS = Set.of(
            "org/slf4j/MDC", "org/apache/logging/log4j/ThreadContext", "org/apache/log4j/MDC", "org/jboss/logging/MDC");
    private static final Set<String> CONTEXT_WRITERS =
            Set.of("put", "putCloseable", "putAll", "setContextMap", "push", "pushByKey", "putIfNull");

    /** A {@code new} whose constructor has not been called yet. */
    private record Creation(String type, int line) {}

    /** Methods of one type, or of all types of a package and those below it. */
    private record Methods(String types, Set<String> names) {
        boolean has(String type, String method) {
            return (types.endsWith("/") ? type.startsWith(types) : type.equals(types)) && names.contains(method);
        }
    }

    private record Reference(String name, String descriptor, Handle target, int line) {}

    private final List<Reference> references = new ArrayList<>();
    private String owner = "";
    private boolean inInterface;

    private Instrumentation(ClassVisitor next) {
        super(Opcodes.ASM9, next);
    }

    /** In: a class file as javac wrote it; out: the same with probes. */
    static byte[] instrument(byte[] classFile) {
        var reader = new ClassReader(classFile);
        var writer = new ClassWriter(reader, ClassWriter.COMPUTE_MAXS);
        reader.accept(new Instrumentation(writer), 0);
        return writer.toByteArray();
    }

    @Override
    public void visit(
            int version,
            int access,
            String name,
            @Nullable String signature,
            @Nullable String superName,
            String @Nullable [] interfaces) {
        owner = name;
        inInterface = (access & Opcodes.ACC_INTERFACE) != 0;
        super.visit(version, access, name, signature, superName, interfaces);
    }

    @Override
    public MethodVisitor visitMethod(
            int access, String name, String descriptor, @Nullable String signature, String @Nullable [] exceptions) {
        return new Probes(super.visitMethod(access, name, descriptor, signature, exceptions));
    }

    @Override
    public void visitEnd() {
        for (var reference : references) {
            writeBody(reference);
        }
        super.visitEnd();
    }

    private void writeBody(Reference reference) {
        var access = Opcodes.ACC_PRIVATE | Opcodes.ACC_STATIC | Opcodes.ACC_SYNTHETIC;
        var code = visitMethod(access, reference.name, reference.descriptor, null, null);
        var target = reference.target;
        code.visitCode();
        var start = new Label();
        code.visitLabel(start);
        code.visitLineNumber(reference.line, start);
        var creates = target.getTag() == Opcodes.H_NEWINVOKESPECIAL;
        if (creates) {
            code.visitTypeInsn(Opcodes.NEW, target.getOwner());
            code.visitInsn(Opcodes.DUP);
        }
        var slot = 0;
        for (var parameter : Type.getArgumentTypes(reference.descriptor)) {
            code.visitVarInsn(parameter.getOpcode(Opcodes.ILOAD), slot);
            slot += parameter.getSize();
        }
        code.visitMethodInsn(
                opcode(target), target.getOwner(), target.getName(), target.getDesc(), target.isInterface());
        code.visitInsn(Type.getReturnType(reference.descriptor).getOpcode(Opcodes.IRETURN));
        code.visitMaxs(0, 0);
        code.visitEnd();
    }

    private static int opcode(Handle target) {
        return switch (target.getTag()) {
            case Opcodes.H_INVOKESTATIC -> Opcodes.INVOKESTATIC;
            case Opcodes.H_INVOKEVIRTUAL -> Opcodes.INVOKEVIRTUAL;
            case Opcodes.H_INVOKEINTERFACE -> Opcodes.INVOKEINTERFACE;
            default -> Opcodes.INVOKESPECIAL;
        };
    }

    /** The body's descriptor: receiver, parameters, result; null for a reference that needs no body. */
    private @Nullable String bodyDescriptor(Handle bootstrap, Handle target, String factory) {
        var simple = bootstrap.getOwner().equals("java/lang/invoke/LambdaMetafactory")
                && bootstrap.getName().equals("metafactory");
        var creates = target.getTag() == Opcodes.H_NEWINVOKESPECIAL;
        var inSight = target.getOwner().equals(owner) && !creates;
        if (!simple
                || inSight
                || target.getTag() == Opcodes.H_INVOKESPECIAL
                || target.getOwner().startsWith("[")) {
            return null;
        }
        var parameters = new ArrayList<Type>();
        if (target.getTag() != Opcodes.H_INVOKESTATIC && !creates) {
            var captured = Type.getArgumentTypes(factory);
            parameters.add(captured.length > 0 ? captured[0] : Type.getObjectType(target.getOwner()));
        }
        parameters.addAll(List.of(Type.getArgumentTypes(target.getDesc())));
        var result = creates ? Type.getObjectType(target.getOwner()) : Type.getReturnType(target.getDesc());
        return Type.getMethodDescriptor(result, parameters.toArray(Type[]::new));
    }

    private final class Probes extends MethodVisitor {
        private final Deque<Creation> beingCreated = new ArrayDeque<>();
        private int line;

        Probes(MethodVisitor next) {
            super(Opcodes.ASM9, next);
        }

        @Override
        public void visitLineNumber(int number, Label start) {
            line = number;
            super.visitLineNumber(number, start);
        }

        @Override
        public void visitTypeInsn(int opcode, String type) {
            if (opcode == Opcodes.NEW) {
                beingCreated.push(new Creation(type, line));
            }
            super.visitTypeInsn(opcode, type);
        }

        @Override
        public void visitMethodInsn(int opcode, String type, String name, String descriptor, boolean isInterface) {
            if (CONTEXTS.contains(type) && CONTEXT_WRITERS.contains(name)) {
                tellContext(descriptor);
            }
            if (KEEPERS.stream().anyMatch(keepers -> keepers.has(type, name))) {
                super.visitLdcInsn(line);
                probe("kept", "(I)V");
            }
            // an interface of the case may be one that a library makes a client of
            var ownInterface = opcode == Opcodes.INVOKEINTERFACE && type.startsWith("cases/");
            var client = ownInterface || CLIENTS.stream().anyMatch(type::startsWith);
            if (client) {
                super.visitLdcInsn(line);
                probe("outbound", "(I)V");
            }
            super.visitMethodInsn(opcode, type, name, descriptor, isInterface);
            if (IN_BACKGROUND.stream().anyMatch(methods -> methods.has(type, name))) {
                probe("sent", "()V");
            }
            if (TELLERS.contains(Type.getReturnType(descriptor).getClassName().replace('.', '/'))) {
                super.visitInsn(Opcodes.DUP);
                super.visitLdcInsn(line);
                probe("told", "(Ljava/lang/Object;I)V");
            }
            if (MEASURING.has(type, name)) {
                super.visitLdcInsn(line);
                probe("measured", "(I)V");
            }
            // this(..) and super(..) of a constructor come without a NEW of their own
            var creation = beingCreated.peek();
            if (name.equals("<init>") && creation != null && type.equals(creation.type)) {
                beingCreated.pop();
                super.visitInsn(Opcodes.DUP);
                super.visitLdcInsn(creation.line);
                probe("created", "(Ljava/lang/Object;I)V");
            }
        }

        @Override
        public void visitInvokeDynamicInsn(String name, String descriptor, Handle bootstrap, Object... arguments) {
            if (arguments.length > 1 && arguments[1] instanceof Handle target) {
                var body = bodyDescriptor(bootstrap, target, descriptor);
                if (body != null) {
                    var reference = new Reference("reference$" + references.size(), body, target, line);
                    references.add(reference);
                    arguments[1] = new Handle(Opcodes.H_INVOKESTATIC, owner, reference.name, body, inInterface);
                }
            }
            super.visitInvokeDynamicInsn(name, descriptor, bootstrap, arguments);
        }

        private void tellContext(String descriptor) {
            var parameters = Type.getArgumentTypes(descriptor);
            super.visitInsn(parameters.length == 1 ? Opcodes.DUP : Opcodes.DUP2);
            super.visitLdcInsn(line);
            probe(
                    "context",
                    Type.getMethodDescriptor(
                            Type.VOID_TYPE,
                            Stream.concat(Stream.of(parameters), Stream.of(Type.INT_TYPE))
                                    .toArray(Type[]::new)));
        }

        private void probe(String name, String descriptor) {
            super.visitMethodInsn(Opcodes.INVOKESTATIC, PROBE, name, descriptor, false);
        }
    }
}
