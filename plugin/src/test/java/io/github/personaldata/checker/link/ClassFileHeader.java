package io.github.personaldata.checker.link;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.FieldVisitor;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/** What a class file says of its class, apart from code. Names are internal ones, types of parameters binary names. */
final class ClassFileHeader extends ClassVisitor {
    /** A method that is no bridge and no other work of the compiler. */
    record Method(int access, String name, List<String> parameters, String descriptor) {
        boolean isAbstract() {
            return (access & Opcodes.ACC_ABSTRACT) != 0;
        }

        boolean isStatic() {
            return (access & Opcodes.ACC_STATIC) != 0;
        }

        private boolean isPolymorphic() {
            int both = Opcodes.ACC_NATIVE | Opcodes.ACC_VARARGS;
            return (access & both) == both && parameters.equals(List.of("java.lang.Object[]"));
        }
    }

    private static final Set<String> PRIMITIVES =
            Set.of("boolean", "byte", "char", "short", "int", "long", "float", "double", "void");

    private String name = "";
    private int access;
    private @Nullable String superclass;
    private List<String> interfaces = List.of();
    private final List<Method> methods = new ArrayList<>();
    /** The class around a member class that has an enclosing object. */
    private @Nullable String outer;
    /** Where a local class is declared: class, and name and descriptor of the method, null in an initialiser. */
    private @Nullable String enclosing;

    private @Nullable String enclosingMethod;
    private boolean keepsOuter;
    private int captured;

    private ClassFileHeader() {
        super(Opcodes.ASM9);
    }

    static ClassFileHeader of(byte[] classFile) {
        ClassFileHeader header = new ClassFileHeader();
        new ClassReader(classFile).accept(header, ClassReader.SKIP_CODE | ClassReader.SKIP_DEBUG);
        return header;
    }

    static boolean isPrimitive(String type) {
        return PRIMITIVES.contains(type);
    }

    boolean isInterface() {
        return (access & Opcodes.ACC_INTERFACE) != 0;
    }

    @Nullable
    String superclass() {
        return superclass;
    }

    List<String> interfaces() {
        return interfaces;
    }

    @Nullable
    Method method(String wanted, List<String> parameters) {
        for (Method each : methods) {
            if (each.name().equals(wanted) && each.parameters().equals(parameters)) {
                return each;
            }
        }
        return null;
    }

    /** Whether calls of the method have a descriptor of their own (JLS 15.12.3). */
    boolean isPolymorphic(String method) {
        return (name.equals("java/lang/invoke/MethodHandle") || name.equals("java/lang/invoke/VarHandle"))
                && methods.stream().anyMatch(each -> each.name().equals(method) && each.isPolymorphic());
    }

    /** The parameters of a constructor that the source has: without the enclosing object, captured variables and an enum's name and ordinal. */
    List<String> written(List<String> parameters, Function<String, @Nullable ClassFileHeader> others) {
        int from = 0;
        int to = parameters.size() - captured;
        if ("java/lang/Enum".equals(superclass)) {
            from = 2;
        } else if (outer != null || isLocalWithOuter(parameters, others)) {
            from = 1;
        }
        return from <= to ? parameters.subList(from, to) : parameters;
    }

    private boolean isLocalWithOuter(List<String> parameters, Function<String, @Nullable ClassFileHeader> others) {
        if (enclosing == null || parameters.isEmpty() || !parameters.get(0).equals(enclosing.replace('/', '.'))) {
            return false;
        }
        ClassFileHeader around = others.apply(enclosing);
        return keepsOuter
                || around != null
                        && around.methods.stream()
                                .anyMatch(m -> (m.name() + m.descriptor()).equals(enclosingMethod) && !m.isStatic());
    }

    @Override
    public void visit(
            int v, int flags, String type, @Nullable String s, @Nullable String parent, String[] implemented) {
        name = type;
        access = flags;
        superclass = parent;
        interfaces = List.of(implemented);
    }

    @Override
    public void visitInnerClass(String type, @Nullable String around, @Nullable String simple, int flags) {
        if (type.equals(name) && around != null && (flags & (Opcodes.ACC_STATIC | Opcodes.ACC_INTERFACE)) == 0) {
            outer = around;
        }
    }

    @Override
    public void visitOuterClass(String around, @Nullable String method, @Nullable String descriptor) {
        enclosing = around;
        enclosingMethod = method == null ? null : method + descriptor;
    }

    @Override
    public @Nullable FieldVisitor visitField(
            int flags, String field, String descriptor, @Nullable String signature, @Nullable Object value) {
        boolean synthetic = (flags & Opcodes.ACC_SYNTHETIC) != 0;
        captured += synthetic && field.startsWith("val$") ? 1 : 0;
        keepsOuter |= synthetic && field.startsWith("this$");
        return null;
    }

    @Override
    public @Nullable MethodVisitor visitMethod(
            int flags, String method, String descriptor, @Nullable String signature, String @Nullable [] thrown) {
        if ((flags & Opcodes.ACC_SYNTHETIC) == 0) {
            List<String> parameters = List.of(Type.getArgumentTypes(descriptor)).stream()
                    .map(Type::getClassName)
                    .toList();
            methods.add(new Method(flags, method, parameters, descriptor));
        }
        return null;
    }
}
