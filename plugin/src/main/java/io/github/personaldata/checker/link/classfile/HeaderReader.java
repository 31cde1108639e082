package io.github.personaldata.checker.link.classfile;

import io.github.personaldata.checker.link.program.AnnotationInfo;
import io.github.personaldata.checker.link.program.FieldId;
import io.github.personaldata.checker.link.program.Flag;
import io.github.personaldata.checker.link.program.MethodId;
import io.github.personaldata.checker.link.program.Type;
import io.github.personaldata.checker.link.program.TypeInfo;
import io.github.personaldata.checker.link.program.TypeInfo.FieldInfo;
import io.github.personaldata.checker.link.program.TypeInfo.Kind;
import io.github.personaldata.checker.link.program.TypeInfo.MethodInfo;
import io.github.personaldata.checker.link.program.TypeInfo.Origin;
import io.github.personaldata.checker.source.model.Position;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.AnnotationVisitor;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.FieldVisitor;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.RecordComponentVisitor;
import org.objectweb.asm.TypePath;

/** Reads a class file's header and the headers of its members into a {@link TypeInfo}. */
final class HeaderReader extends ClassVisitor {
    private final String path;
    private final Origin origin;
    private final List<DebugTables.Head> heads;
    private final Function<String, @Nullable TypeInfo> others;
    private final List<AnnotationInfo> annotations = new ArrayList<>();
    private final Map<String, List<AnnotationInfo>> components = new LinkedHashMap<>();
    private final List<PendingField> fields = new ArrayList<>();
    private final Map<MethodId, MethodInfo> methods = new LinkedHashMap<>();

    private String name = "";
    private @Nullable String signature;
    private @Nullable String superName;
    private List<String> interfaces = List.of();
    private int access;
    private boolean isSealed;
    private @Nullable String outer;
    private @Nullable MethodId enclosing;
    private Signatures.@Nullable ClassHeader header;
    private Signatures.@Nullable Scope scope;
    private int methodCount;

    private HeaderReader(
            String path, Origin origin, List<DebugTables.Head> heads, Function<String, @Nullable TypeInfo> others) {
        super(Opcodes.ASM9);
        this.path = path;
        this.origin = origin;
        this.heads = heads;
        this.others = others;
    }

    private record PendingField(
            FieldId id, Type type, int access, List<AnnotationInfo> annotations, @Nullable String constant) {}

    /**
     * Reads a class file.
     *
     * @param path the internal name that it must have
     * @param others types around this one, whose type variables it may name
     * @throws RuntimeException of any kind, if the file is damaged or too new
     */
    static TypeInfo read(byte[] bytes, String path, Origin origin, Function<String, @Nullable TypeInfo> others) {
        ClassReader reader = new ClassReader(bytes);
        // The JDK has parameter names in MethodParameters at best, and nobody asks for its lines.
        List<DebugTables.Head> heads = origin == Origin.JDK ? List.of() : DebugTables.heads(reader);
        HeaderReader header = new HeaderReader(path, origin, heads, others);
        reader.accept(header, ClassReader.SKIP_CODE);
        return header.result();
    }

    @Override
    public void visit(
            int version,
            int access,
            String name,
            @Nullable String signature,
            @Nullable String superName,
            String[] interfaces) {
        if (!name.equals(path)) {
            throw new Unreadable("it holds another class");
        }
        this.name = name.replace('/', '.');
        this.access = access;
        this.signature = signature;
        this.superName = superName;
        this.interfaces = interfaces == null ? List.of() : List.of(interfaces);
    }

    @Override
    public void visitOuterClass(String owner, @Nullable String method, @Nullable String descriptor) {
        outer = owner.replace('/', '.');
        if (method != null && descriptor != null) {
            enclosing = Signatures.id(outer, method, descriptor);
        }
    }

    @Override
    public void visitInnerClass(String inner, @Nullable String outerName, @Nullable String simple, int flags) {
        if (inner.equals(path)) {
            access = flags | access & (Opcodes.ACC_RECORD | Opcodes.ACC_DEPRECATED);
            if (outerName != null) {
                outer = outerName.replace('/', '.');
            }
        }
    }

    @Override
    public void visitPermittedSubclass(String subclass) {
        isSealed = true;
    }

    @Override
    public AnnotationVisitor visitAnnotation(String descriptor, boolean visible) {
        return new AnnotationReader(descriptor, "", annotations);
    }

    @Override
    public RecordComponentVisitor visitRecordComponent(String name, String descriptor, @Nullable String signature) {
        List<AnnotationInfo> found = new ArrayList<>();
        components.put(present(name), found);
        Type type = memberType(signature, descriptor);
        return new RecordComponentVisitor(Opcodes.ASM9) {
            @Override
            public AnnotationVisitor visitAnnotation(String descriptor, boolean visible) {
                return new AnnotationReader(descriptor, "", found);
            }

            @Override
            public AnnotationVisitor visitTypeAnnotation(int ref, TypePath path, String descriptor, boolean visible) {
                return new AnnotationReader(descriptor, AnnotationReader.path(path, type), found);
            }
        };
    }

    @Override
    public FieldVisitor visitField(
            int access, String name, String descriptor, @Nullable String signature, @Nullable Object value) {
        List<AnnotationInfo> found = new ArrayList<>(components.getOrDefault(present(name), List.of()));
        Type type = memberType(signature, descriptor);
        String constant = value == null ? null : Constants.text(value, type);
        fields.add(new PendingField(new FieldId(this.name, name), type, access, found, constant));
        return new FieldVisitor(Opcodes.ASM9) {
            @Override
            public AnnotationVisitor visitAnnotation(String descriptor, boolean visible) {
                return new AnnotationReader(descriptor, "", found);
            }

            @Override
            public AnnotationVisitor visitTypeAnnotation(int ref, TypePath path, String descriptor, boolean visible) {
                return new AnnotationReader(descriptor, AnnotationReader.path(path, type), found);
            }
        };
    }

    /** ASM gives null for a name whose index is zero. */
    private static String present(@Nullable String name) {
        if (name == null) {
            throw new Unreadable("a member has no name");
        }
        return name;
    }

    private Type memberType(@Nullable String signature, String descriptor) {
        if (signature != null) {
            try {
                return Signatures.type(signature, scope());
            } catch (Unreadable e) {
                // Only the descriptor binds the JVM; obfuscators leave broken signatures behind.
            }
        }
        return Signatures.type(descriptor, Signatures.Scope.EMPTY);
    }

    @Override
    public MethodVisitor visitMethod(
            int access, String name, String descriptor, @Nullable String signature, String[] exceptions) {
        DebugTables.Head head = methodCount < heads.size() ? heads.get(methodCount) : DebugTables.Head.NONE;
        methodCount++;
        MethodHeaderReader.Context context =
                new MethodHeaderReader.Context(this.name, this.access, superName, outer, scope(), head);
        return new MethodHeaderReader(context, access, present(name), descriptor, signature, exceptions, this::put);
    }

    /** A bridge that differs in its result only has the id of the method that it calls, which is the one to keep. */
    private void put(MethodInfo method) {
        methods.merge(method.id(), method, (a, b) -> b.is(Flag.SYNTHETIC) ? a : b);
    }

    private Signatures.ClassHeader header() {
        if (header == null) {
            header = parseHeader();
        }
        return header;
    }

    private Signatures.ClassHeader parseHeader() {
        if (signature != null) {
            try {
                return Signatures.ofClass(signature, name, new OuterScope(name, outer, enclosing, others));
            } catch (Unreadable e) {
                // As for members.
            }
        }
        List<Type> types = new ArrayList<>();
        interfaces.forEach(i -> types.add(new Type.ClassType(i.replace('/', '.'), List.of())));
        Type superclass = superName == null ? Type.OBJECT : new Type.ClassType(superName.replace('/', '.'), List.of());
        return new Signatures.ClassHeader(List.of(), superclass, types);
    }

    private Signatures.Scope scope() {
        if (scope == null) {
            Map<String, Type.Variable> own = new HashMap<>();
            header().typeParameters().forEach(p -> own.put(p.name(), OuterScope.variable(p, name)));
            Signatures.Scope around = new OuterScope(name, outer, enclosing, others);
            scope = variable -> {
                Type.Variable found = own.get(variable);
                return found == null ? around.variable(variable) : found;
            };
        }
        return scope;
    }

    private Kind kind() {
        if ((access & Opcodes.ACC_ANNOTATION) != 0) {
            return Kind.ANNOTATION;
        }
        if ((access & Opcodes.ACC_INTERFACE) != 0) {
            return Kind.INTERFACE;
        }
        if ("java/lang/Enum".equals(superName)) {
            return Kind.ENUM;
        }
        return "java/lang/Record".equals(superName) ? Kind.RECORD : Kind.CLASS;
    }

    private TypeInfo result() {
        Kind kind = kind();
        boolean hasSuperclass = superName != null && kind != Kind.INTERFACE && kind != Kind.ANNOTATION;
        List<FieldInfo> done = new ArrayList<>();
        for (PendingField field : fields) {
            done.add(new FieldInfo(
                    field.id,
                    field.type,
                    AccessFlags.ofField(field.access, field.constant != null),
                    field.annotations,
                    field.constant,
                    Position.NONE));
        }
        return new TypeInfo(
                name,
                kind,
                origin,
                AccessFlags.ofClass(access, isSealed),
                header().typeParameters(),
                hasSuperclass ? header().superclass() : null,
                header().interfaces(),
                outer,
                annotations,
                List.copyOf(components.keySet()),
                done,
                List.copyOf(methods.values()),
                "",
                Position.NONE);
    }
}
