package io.github.personaldata.checker.link.classfile;

import io.github.personaldata.checker.link.program.AnnotationInfo;
import io.github.personaldata.checker.link.program.MethodId;
import io.github.personaldata.checker.link.program.Type;
import io.github.personaldata.checker.link.program.TypeInfo.MethodInfo;
import io.github.personaldata.checker.link.program.TypeInfo.ParameterInfo;
import io.github.personaldata.checker.source.model.Position;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.AnnotationVisitor;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.TypePath;
import org.objectweb.asm.TypeReference;

/**
 * Reads a method's header. The parameters are those of the descriptor, one by one; those that the compiler added (an inner class's outer
 * instance, an enum's name and ordinal, captured variables) have names with {@code $}, as javac gives them.
 */
final class MethodHeaderReader extends MethodVisitor {
    private final Context context;
    private final int access;
    private final MethodId id;
    private final Signatures.MethodHeader erased;
    private final Signatures.MethodHeader header;
    private final List<Type> thrown;
    /** How many parameters before and after those of the signature the compiler added. */
    private final int leading;

    private final int trailing;
    private final Consumer<MethodInfo> done;
    private final List<AnnotationInfo> annotations = new ArrayList<>();
    private final List<List<AnnotationInfo>> parameterAnnotations = new ArrayList<>();
    private final List<String> names = new ArrayList<>();
    private int annotableVisible = -1;
    private int annotableInvisible = -1;

    MethodHeaderReader(
            Context context,
            int access,
            String name,
            String descriptor,
            @Nullable String signature,
            String[] exceptions,
            Consumer<MethodInfo> done) {
        super(Opcodes.ASM9);
        this.context = context;
        this.access = access;
        this.done = done;
        this.erased = Signatures.ofDescriptor(descriptor);
        this.id = new MethodId(
                context.owner,
                name,
                erased.parameters().stream().map(Type::erasure).toList());
        this.header = header(signature);
        this.thrown = header.thrown().isEmpty() ? plain(exceptions) : header.thrown();
        erased.parameters().forEach(p -> parameterAnnotations.add(new ArrayList<>()));
        int added = erased.parameters().size() - header.parameters().size();
        this.leading = added == 0 ? implicit() : Math.min(implicit(), added);
        this.trailing = added == 0 ? 0 : added - leading;
    }

    /**
     * Of the class and the class file.
     *
     * @param owner binary name
     * @param access flags as its declaration gives them
     */
    record Context(
            String owner,
            int access,
            @Nullable String superName,
            @Nullable String outer,
            Signatures.Scope scope,
            DebugTables.Head head) {}

    private Signatures.MethodHeader header(@Nullable String signature) {
        if (signature != null) {
            try {
                Signatures.MethodHeader generic = Signatures.ofMethod(signature, id.toString(), context.scope);
                if (generic.parameters().size() <= erased.parameters().size()) {
                    return generic;
                }
            } catch (Unreadable e) {
                // Only the descriptor binds the JVM; obfuscators leave broken signatures behind.
            }
        }
        return erased;
    }

    private static List<Type> plain(String[] exceptions) {
        List<Type> types = new ArrayList<>();
        for (String exception : exceptions == null ? new String[0] : exceptions) {
            types.add(new Type.ClassType(exception.replace('/', '.'), List.of()));
        }
        return types;
    }

    /** How many parameters javac puts before the declared ones of a constructor. */
    private int implicit() {
        List<String> types = id.parameters();
        if (!id.isConstructor()) {
            return 0;
        }
        if ("java/lang/Enum".equals(context.superName) && types.size() >= 2) {
            return types.get(0).equals("java.lang.String") && types.get(1).equals("int") ? 2 : 0;
        }
        boolean inner = context.outer != null && (context.access & Opcodes.ACC_STATIC) == 0;
        return inner && !types.isEmpty() && types.get(0).equals(context.outer) ? 1 : 0;
    }

    @Override
    public void visitParameter(@Nullable String name, int access) {
        names.add(name == null ? "" : name);
    }

    @Override
    public AnnotationVisitor visitAnnotation(String descriptor, boolean visible) {
        return new AnnotationReader(descriptor, "", annotations);
    }

    @Override
    public @Nullable AnnotationVisitor visitTypeAnnotation(
            int ref, @Nullable TypePath path, String descriptor, boolean visible) {
        TypeReference reference = new TypeReference(ref);
        if (reference.getSort() == TypeReference.METHOD_RETURN) {
            return new AnnotationReader(descriptor, AnnotationReader.path(path, header.result()), annotations);
        }
        if (reference.getSort() == TypeReference.METHOD_FORMAL_PARAMETER) {
            int index = leading + reference.getFormalParameterIndex();
            if (index < parameterAnnotations.size()) {
                return new AnnotationReader(
                        descriptor, AnnotationReader.path(path, parameterType(index)), parameterAnnotations.get(index));
            }
        }
        return null;
    }

    @Override
    public void visitAnnotableParameterCount(int count, boolean visible) {
        if (visible) {
            annotableVisible = count;
        } else {
            annotableInvisible = count;
        }
    }

    @Override
    public @Nullable AnnotationVisitor visitParameterAnnotation(int parameter, String descriptor, boolean visible) {
        int annotable = visible ? annotableVisible : annotableInvisible;
        int missing = annotable <= 0 ? 0 : parameterAnnotations.size() - annotable;
        // Compilers leave out some or all of the parameters that they added themselves.
        int index = parameter + Math.min(missing, leading);
        return index < parameterAnnotations.size()
                ? new AnnotationReader(descriptor, "", parameterAnnotations.get(index))
                : null;
    }

    private Type parameterType(int index) {
        int added = erased.parameters().size() - header.parameters().size();
        int skipped = added == 0 ? 0 : leading;
        boolean generic =
                index >= skipped && index - skipped < header.parameters().size();
        return generic
                ? header.parameters().get(index - skipped)
                : erased.parameters().get(index);
    }

    @Override
    public void visitEnd() {
        List<ParameterInfo> parameters = new ArrayList<>();
        int slot = (access & Opcodes.ACC_STATIC) == 0 ? 1 : 0;
        for (int i = 0; i < erased.parameters().size(); i++) {
            parameters.add(new ParameterInfo(name(i, slot), parameterType(i), parameterAnnotations.get(i)));
            slot += Primitives.isWide(erased.parameters().get(i)) ? 2 : 1;
        }
        done.accept(new MethodInfo(
                id,
                header.typeParameters(),
                header.result(),
                parameters,
                thrown,
                AccessFlags.ofMethod(access, (context.access & Opcodes.ACC_INTERFACE) != 0),
                annotations,
                context.head.line() == 0 ? Position.NONE : new Position(context.head.line(), 0)));
    }

    private String name(int index, int slot) {
        if (index < leading) {
            return leading == 1 ? "this$0" : index == 0 ? "$enum$name" : "$enum$ordinal";
        }
        String declared = names.size() == erased.parameters().size() ? names.get(index) : "";
        String local = declared.isEmpty() ? context.head.names().getOrDefault(slot, "") : declared;
        if (!local.isEmpty()) {
            return local;
        }
        return (index >= erased.parameters().size() - trailing ? "val$" : "arg") + index;
    }
}
