package io.github.personaldata.checker.link.scope;

import io.github.personaldata.checker.link.program.Type;
import io.github.personaldata.checker.link.program.TypeInfo.Origin;
import io.github.personaldata.checker.source.model.Body;
import io.github.personaldata.checker.source.model.TypeDeclaration;
import io.github.personaldata.checker.source.model.TypeDeclaration.Kind;
import io.github.personaldata.checker.source.model.TypeDeclaration.Modifier;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A type declared in a source file, with its place among the others. Read-only once all headers are resolved. */
public final class DeclaredType {
    private final String name;
    private final TypeDeclaration declaration;
    private final FileScope file;
    private final @Nullable DeclaredType outer;
    private final @Nullable Home home;
    private final Origin origin;
    private final Map<String, DeclaredType> memberTypes = new LinkedHashMap<>();
    private final IdentityHashMap<Body, BodyShape> shapes = new IdentityHashMap<>();
    private @Nullable Header header;
    private boolean resolving;

    DeclaredType(
            String name,
            TypeDeclaration declaration,
            FileScope file,
            @Nullable DeclaredType outer,
            @Nullable Home home,
            Origin origin) {
        this.name = name;
        this.declaration = declaration;
        this.file = file;
        this.outer = outer;
        this.home = home;
        this.origin = origin;
    }

    /**
     * Where a local or anonymous class stands.
     *
     * @param body the body around it
     * @param member the member that has the body
     * @param site of its declaration in that body
     * @param around the types and type variables visible there
     * @param isStatic whether there is no {@code this} there
     */
    public record Home(Body body, TypeDeclaration.Member member, int site, TypeEnv around, boolean isStatic) {}

    /** The supertypes as written. */
    record Header(@Nullable Type superclass, List<Type> interfaces) {}

    /** Binary name. */
    public String name() {
        return name;
    }

    public TypeDeclaration declaration() {
        return declaration;
    }

    public FileScope file() {
        return file;
    }

    /** The lexically enclosing type. */
    public @Nullable DeclaredType outer() {
        return outer;
    }

    /** Null for top-level and member types. */
    public @Nullable Home home() {
        return home;
    }

    public Origin origin() {
        return origin;
    }

    /** Member types declared here, by simple name. */
    public Map<String, DeclaredType> memberTypes() {
        return memberTypes;
    }

    /** What a body of this type holds besides plain code. */
    public BodyShape shape(Body body) {
        return shapes.getOrDefault(body, BodyShape.PLAIN);
    }

    void shape(Body body, BodyShape shape) {
        shapes.put(body, shape);
    }

    @Nullable
    Header header() {
        return header;
    }

    void header(Header resolved) {
        header = resolved;
    }

    boolean resolving() {
        return resolving;
    }

    void resolving(boolean now) {
        resolving = now;
    }

    /** Whether it is an interface or annotation type. */
    public boolean isInterface() {
        return declaration.kind() == Kind.INTERFACE || declaration.kind() == Kind.ANNOTATION;
    }

    /** Whether its instances have no enclosing instance. */
    public boolean isStatic() {
        if (outer == null
                || declaration.kind() != Kind.CLASS
                || declaration.modifiers().contains(Modifier.STATIC)) {
            return true;
        }
        return home != null ? home.isStatic() : outer.isInterface();
    }

    public boolean isAnonymous() {
        return home != null && declaration.name().isEmpty();
    }

    /** The outermost type around it. */
    public DeclaredType outermost() {
        DeclaredType top = this;
        while (top.outer != null) {
            top = top.outer;
        }
        return top;
    }

    /** What is visible in its body. */
    public TypeEnv env() {
        return new TypeEnv(this, null, null, false);
    }

    /** What is visible around it; null for a top-level type. */
    @Nullable
    TypeEnv around() {
        return home != null ? home.around() : outer == null ? null : outer.env();
    }
}
