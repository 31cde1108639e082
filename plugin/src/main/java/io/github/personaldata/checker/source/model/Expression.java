package io.github.personaldata.checker.source.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** An expression as written; parentheses are gone, names are unresolved. */
public sealed interface Expression {
    /** Ordinal in the body; see {@link Body}. */
    int site();

    /**
     * A literal.
     *
     * @param value unescaped text of a string, text block or character; digits without separators for numbers, with suffix and radix;
     *     {@code true}, {@code false}, {@code null}
     */
    record Literal(int site, LiteralKind kind, String value) implements Expression {}

    /** A simple name: local, parameter, field, type or package. */
    record Name(int site, String name) implements Expression {}

    /** {@code target.name}; also the parts of a qualified name, which only link can tell apart. */
    record Select(int site, Expression target, String name) implements Expression {}

    /** A type in the place of an expression that no name can express: {@code int[]::new}, {@code List<String>::new}. */
    record TypeName(int site, TypeRef type) implements Expression {}

    /** {@code Type.class}. */
    record ClassLiteral(int site, TypeRef type) implements Expression {}

    /** {@code this} or {@code Outer.this}. */
    record This(int site, TypeRef.@Nullable Named qualifier) implements Expression {}

    /** {@code super}, {@code Outer.super} or {@code Interface.super}, as the target of a call, access or method reference. */
    record Super(int site, TypeRef.@Nullable Named qualifier) implements Expression {}

    /**
     * A method call.
     *
     * @param target absent for {@code name(..)}
     */
    record Call(
            int site, @Nullable Expression target, List<TypeRef> typeArguments, String name, List<Expression> arguments)
            implements Expression {
        public Call {
            typeArguments = List.copyOf(typeArguments);
            arguments = List.copyOf(arguments);
        }
    }

    /**
     * {@code outer.new Type<>(arguments) { body }}.
     *
     * @param body the anonymous class, with an empty name
     */
    record New(
            int site,
            @Nullable Expression outer,
            List<TypeRef> typeArguments,
            TypeRef.Named type,
            List<Expression> arguments,
            @Nullable TypeDeclaration body)
            implements Expression {
        public New {
            typeArguments = List.copyOf(typeArguments);
            arguments = List.copyOf(arguments);
        }
    }

    /**
     * {@code new E[dimension]..} or {@code new E[]{..}}.
     *
     * @param type the array's type, all dimensions counted
     * @param dimensions those given
     */
    record NewArray(int site, TypeRef type, List<Expression> dimensions, @Nullable ArrayInitializer initializer)
            implements Expression {
        public NewArray {
            dimensions = List.copyOf(dimensions);
        }
    }

    /** {@code {a, b}}, in a {@code new}, a variable's initialiser or an annotation. */
    record ArrayInitializer(int site, List<Expression> elements) implements Expression {
        public ArrayInitializer {
            elements = List.copyOf(elements);
        }
    }

    /** {@code array[index]}. */
    record Index(int site, Expression array, Expression index) implements Expression {}

    /**
     * A prefix or postfix operator.
     *
     * @param operator {@code + - ! ~ ++ --}; the postfix forms are {@code _++} and {@code _--}
     */
    record Unary(int site, String operator, Expression operand) implements Expression {}

    /**
     * A left-associative run of one operator: {@code a + b + c} is one node with three operands, so that generated concatenations of
     * thousands of strings do not nest.
     *
     * @param operator as written, {@code +}, {@code &&}, {@code ==} ...
     * @param operands at least two
     */
    record Binary(int site, String operator, List<Expression> operands) implements Expression {
        public Binary {
            operands = List.copyOf(operands);
        }
    }

    /**
     * An assignment.
     *
     * @param operator {@code =} or a compound one such as {@code +=}
     */
    record Assign(int site, String operator, Expression target, Expression value) implements Expression {}

    /** {@code condition ? whenTrue : whenFalse}. */
    record Conditional(int site, Expression condition, Expression whenTrue, Expression whenFalse)
            implements Expression {}

    /** {@code value instanceof Type}, where the pattern is absent, or {@code value instanceof Pattern}, where the type is absent. */
    record InstanceOf(int site, Expression value, @Nullable TypeRef type, @Nullable Pattern pattern)
            implements Expression {}

    /** {@code (Type) value}. */
    record Cast(int site, TypeRef type, Expression value) implements Expression {}

    /**
     * A lambda.
     *
     * @param parameters their declarations are {@link Local}s with sites; the type of an implicit one is {@link TypeRef.Inferred}
     * @param body a {@link Statement.Block}, or for an expression lambda a {@link Statement.Evaluate}
     */
    record Lambda(int site, List<Local> parameters, Statement body) implements Expression {
        public Lambda {
            parameters = List.copyOf(parameters);
        }
    }

    /**
     * {@code target::name}.
     *
     * @param name {@code <init>} for {@code ::new}
     */
    record MethodReference(int site, Expression target, List<TypeRef> typeArguments, String name)
            implements Expression {
        public MethodReference {
            typeArguments = List.copyOf(typeArguments);
        }
    }

    /** A {@code switch} with a value. */
    record SwitchValue(int site, Expression selector, List<Statement.Case> cases) implements Expression {
        public SwitchValue {
            cases = List.copyOf(cases);
        }
    }

    /** An annotation as the value of an annotation's element. */
    record NestedAnnotation(int site, Annotation annotation) implements Expression {}

    /** Could not be lowered; the file's {@code unanalysed} says why. Its operands are kept where they could be read. */
    record Unreadable(int site, List<Expression> operands) implements Expression {
        public Unreadable {
            operands = List.copyOf(operands);
        }
    }

    /**
     * The declaration of a local variable, lambda parameter, catch parameter or resource.
     *
     * @param name empty for the unnamed variable {@code _}
     */
    record Local(int site, TypeRef type, String name, List<Annotation> annotations, @Nullable Expression initializer) {
        public Local {
            annotations = List.copyOf(annotations);
        }
    }

    /** What a literal is. */
    enum LiteralKind {
        STRING,
        CHARACTER,
        INT,
        LONG,
        FLOAT,
        DOUBLE,
        BOOLEAN,
        NULL
    }
}
