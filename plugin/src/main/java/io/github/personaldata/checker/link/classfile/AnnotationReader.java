package io.github.personaldata.checker.link.classfile;

import io.github.personaldata.checker.link.program.AnnotationInfo;
import io.github.personaldata.checker.link.program.Type;
import java.lang.reflect.Array;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.AnnotationVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.TypePath;

/**
 * Reads one annotation into a list. Annotations within its {@code value} are added beside it, since that is how a class file holds
 * repeated ones.
 */
final class AnnotationReader extends AnnotationVisitor {
    private final String type;
    private final String path;
    private final List<AnnotationInfo> into;
    private final Map<String, List<String>> values = new TreeMap<>();
    private final List<AnnotationInfo> nested = new ArrayList<>();

    AnnotationReader(String descriptor, String path, List<AnnotationInfo> into) {
        super(Opcodes.ASM9);
        this.type = className(descriptor);
        this.path = path;
        this.into = into;
    }

    private static String className(String descriptor) {
        return Signatures.type(descriptor, Signatures.Scope.EMPTY).erasure();
    }

    /**
     * Where a type annotation stands within its type.
     *
     * @param declared the annotated type, for the number of its arguments
     */
    static String path(@Nullable TypePath path, Type declared) {
        StringBuilder result = new StringBuilder();
        Type type = declared;
        for (int i = 0; path != null && i < path.getLength(); i++) {
            switch (path.getStep(i)) {
                case TypePath.ARRAY_ELEMENT -> {
                    result.append("[*]");
                    type = type instanceof Type.Array array ? array.element() : Type.OBJECT;
                }
                case TypePath.TYPE_ARGUMENT -> {
                    List<Type> arguments = type instanceof Type.ClassType c ? c.arguments() : List.of();
                    int index = path.getStepArgument(i);
                    boolean last = index >= arguments.size() - 1;
                    result.append(last ? "[*]" : arguments.size() == 2 ? "[key]" : "[" + index + "]");
                    type = index < arguments.size() ? arguments.get(index) : Type.OBJECT;
                }
                case TypePath.WILDCARD_BOUND -> type = bound(type);
                default -> {
                    // The step into an inner type: the name of a class type is that of its innermost part already.
                }
            }
        }
        return result.toString();
    }

    private static Type bound(Type type) {
        if (type instanceof Type.Extends e) {
            return e.bound();
        }
        return type instanceof Type.Super s ? s.bound() : type;
    }

    @Override
    public void visit(String name, Object value) {
        List<String> texts = texts(name);
        if (value.getClass().isArray()) {
            for (int i = 0; i < Array.getLength(value); i++) {
                texts.add(text(Array.get(value, i)));
            }
        } else {
            texts.add(text(value));
        }
    }

    private List<String> texts(String name) {
        return values.computeIfAbsent(name, n -> new ArrayList<>());
    }

    private static String text(Object value) {
        return value instanceof org.objectweb.asm.Type literal
                ? className(literal.getDescriptor())
                : String.valueOf(value);
    }

    @Override
    public void visitEnum(String name, String descriptor, String value) {
        texts(name).add(value);
    }

    @Override
    public AnnotationVisitor visitAnnotation(String name, String descriptor) {
        texts(name).add(className(descriptor));
        return new AnnotationReader(descriptor, path, name.equals("value") ? nested : new ArrayList<>());
    }

    @Override
    public AnnotationVisitor visitArray(String name) {
        texts(name);
        AnnotationReader whole = this;
        return new AnnotationVisitor(Opcodes.ASM9) {
            @Override
            public void visit(@Nullable String none, Object value) {
                whole.visit(name, value);
            }

            @Override
            public void visitEnum(@Nullable String none, String descriptor, String value) {
                whole.visitEnum(name, descriptor, value);
            }

            @Override
            public AnnotationVisitor visitAnnotation(@Nullable String none, String descriptor) {
                return whole.visitAnnotation(name, descriptor);
            }
        };
    }

    @Override
    public void visitEnd() {
        put(new AnnotationInfo(type, values, path));
        nested.forEach(this::put);
    }

    /** An annotation for both a declaration and its type stands twice in a class file. */
    private void put(AnnotationInfo annotation) {
        if (!into.contains(annotation)) {
            into.add(annotation);
        }
    }
}
