package io.github.personaldata.checker.link;

import io.github.personaldata.checker.link.code.Instruction.Dispatch;
import io.github.personaldata.checker.link.program.FieldId;
import io.github.personaldata.checker.link.program.MethodId;
import io.github.personaldata.checker.link.program.Resolution;
import io.github.personaldata.checker.link.program.Type;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the sites of one body mean: the answer of name resolution and inference. Sites are those of the body's model. */
public interface Attribution {
    /** Static type of an expression, or of a local variable at its declaration; {@link Type.Unknown} if it cannot be told. */
    Type type(int site);

    /** What Lombok's {@code @Cleanup} on a local variable calls at the end of the block, by the variable's declaration; null without one. */
    @Nullable
    Target cleanup(int site);

    /** What a {@code Name} or {@code Select} stands for. */
    Meaning meaning(int site);

    /** What a {@code Call}, {@code New}, {@code ConstructorCall} or {@code MethodReference} calls. */
    Target target(int site);

    /** What a {@code Lambda} or {@code MethodReference} implements; null if its target type is unknown. */
    @Nullable
    Functional functional(int site);

    /** The binary name of a local or anonymous class declared at the site of its {@code LocalType} or {@code New}. */
    String declaredType(int site);

    /** The resolved form of a type written at a site: casts, {@code instanceof}, patterns, class literals, {@code new}, catch. */
    Type written(int site);

    /** A name's meaning. */
    sealed interface Meaning {
        /** A local variable, lambda parameter, pattern or catch variable of this body, by the site of its declaration. */
        record Local(int declaration) implements Meaning {}

        /** A parameter of the method whose body this is, counted from 0 without the receiver. */
        record Parameter(int index) implements Meaning {}

        /** A variable of a body around the class that this body belongs to. */
        record Captured(String name, Type type) implements Meaning {}

        /**
         * A field.
         *
         * @param constant text of its compile-time constant
         * @param implicitOwner for a simple name of an instance field: the class of {@code this} or of the enclosing instance that has it
         */
        record Field(FieldId id, boolean isStatic, @Nullable String constant, @Nullable String implicitOwner)
                implements Meaning {}

        /** {@code length} of an array. */
        record ArrayLength() implements Meaning {}

        /** A type. */
        record TypeName(Type type) implements Meaning {}

        /** A package, or a part of a name whose meaning the whole has. */
        record PackageName(String name) implements Meaning {}

        /** Nothing fits. */
        record Missing(String name) implements Meaning {}
    }

    /**
     * A call's target.
     *
     * @param spread called in variable-arity form: arguments from the last parameter on are packed into an array
     * @param parameters the declared parameter types of the first candidate, empty if there is none
     * @param result type after inference
     * @param implicitOwner for a call without a target of an instance method: the class of {@code this} or of the enclosing instance that
     *     has it; for {@code New} of an inner class: the class of the enclosing instance it needs
     * @param extension whether what the call is written on is the static method's first argument, as Lombok's {@code @ExtensionMethod} says
     */
    record Target(
            Resolution resolution,
            Dispatch dispatch,
            boolean spread,
            List<Type> parameters,
            Type result,
            @Nullable String implicitOwner,
            boolean extension) {
        public Target {
            parameters = List.copyOf(parameters);
        }
    }

    /**
     * A functional interface as seen by a lambda.
     *
     * @param parameters types of the function's parameters after inference
     */
    record Functional(Type type, MethodId method, List<Type> parameters, Type result) {
        public Functional {
            parameters = List.copyOf(parameters);
        }
    }
}
