package io.github.personaldata.checker.link;

import io.github.personaldata.checker.link.program.Program;
import io.github.personaldata.checker.link.program.Resolution;
import io.github.personaldata.checker.link.program.Type;
import io.github.personaldata.checker.link.program.TypeInfo;
import io.github.personaldata.checker.link.program.TypeInfo.FieldInfo;
import io.github.personaldata.checker.link.program.TypeInfo.MethodInfo;
import io.github.personaldata.checker.source.model.Body;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Everything that lowering needs to know of one method, constructor or initialiser.
 *
 * <p>Conventions between link and lowering:
 *
 * <ul>
 *   <li>An implicit default constructor is a method with the flag {@code GENERATED}, an empty block as body and no positions; it is lowered
 *       like a written one.
 *   <li>The target of a {@code New} with an anonymous class is the constructor of the superclass ({@code Object}'s for an interface); the
 *       allocated type is {@link Attribution#declaredType}. The anonymous class has no constructor: lowering fills captured variables and the
 *       enclosing instance, calls the target on the new object, then its {@code <instance-init>()}.
 *   <li>Enum constants belong to the static initialiser: a part whose field is the constant and whose body is its creation.
 *   <li>Lambdas' ids count lambdas and method references in pre-order of their sites over all parts.
 * </ul>
 *
 * @param method null for the two initialisers
 * @param compact whether it is a record's compact constructor: the fields are assigned from the parameters at its end
 * @param implicitSuper for a constructor that calls neither {@code this(..)} nor {@code super(..)}: what its implicit {@code super()} calls;
 *     null for anything else and where there is no superclass
 * @param parts one for a method; field initialisers, enum constants and initialiser blocks in source order for the initialisers
 * @param captures answers which variables of enclosing bodies a local or anonymous class needs
 */
public record BodyContext(
        Kind kind,
        TypeInfo owner,
        @Nullable MethodInfo method,
        boolean compact,
        @Nullable Resolution implicitSuper,
        List<Part> parts,
        Captures captures,
        Program program) {
    public BodyContext {
        parts = List.copyOf(parts);
    }

    /** What is lowered. */
    public enum Kind {
        METHOD,
        /** {@code <instance-init>()}: called by constructors after {@code super(..)}. */
        INSTANCE_INIT,
        /** {@code <clinit>()}. */
        STATIC_INIT
    }

    /**
     * One body and what its sites mean.
     *
     * @param field what an initialiser's value is assigned to; null for a block or a method, except for a lazy getter, which gives back that field
     */
    public record Part(Body body, Attribution attribution, @Nullable FieldInfo field) {}

    /** Which variables local and anonymous classes capture. */
    @FunctionalInterface
    public interface Captures {
        /**
         * The variables of enclosing bodies that the class uses, directly or through local classes it creates or extends, sorted by name;
         * empty for a class that is not local. Asked for any class this body creates or calls the super constructor of.
         *
         * @param localType binary name
         */
        List<Capture> of(String localType);
    }

    /**
     * A captured variable.
     *
     * @param meaning what the name means in the body of this context: a local, a parameter, or in turn a captured one. With several
     *     parts, a local is one of the part that declares or creates the class
     */
    public record Capture(String name, Type type, Attribution.Meaning meaning) {}
}
