package io.github.personaldata.checker.generated;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A part of a program that has a value. */
sealed interface Expression extends Node {
    Type type();

    /** Its Java text; what takes a line of its own is indented as the place says. */
    String text(SourceText out);

    @Override
    Expression with(List<Node> children);

    /**
     * A value without operands.
     *
     * @param text the Java of the texts in it; shrinking ends at {@link #NOTHING}
     */
    record Constant(Type type, String text) implements Expression {
        static final String NOTHING = "\"none\"";

        /** A value that means nothing. */
        static Constant of(Type type) {
            return new Constant(type, NOTHING);
        }

        boolean isNothing() {
            return text.equals(NOTHING);
        }

        @Override
        public Family family() {
            return isNothing() ? Family.VALUES : Family.OBJECTS;
        }

        @Override
        public List<Node> children() {
            return List.of();
        }

        @Override
        public Constant with(List<Node> children) {
            return this;
        }

        @Override
        public String text(SourceText out) {
            return out.numbered(type.constant().replace(NOTHING, text));
        }
    }

    /** Reads a variable; the family is the one of what it was first set to. */
    record Local(String name, Type type, Family family) implements Expression {
        @Override
        public List<Node> children() {
            return List.of();
        }

        @Override
        public Local with(List<Node> children) {
            return this;
        }

        @Override
        public String text(SourceText out) {
            return name;
        }
    }

    /**
     * An operation on operands.
     *
     * @param bound what the operation's type variables stand for
     * @param decision which of the program's decisions is taken here; -1 for none
     */
    record Apply(Operation operation, Type type, Map<Type.Kind, Type> bound, int decision, List<Expression> operands)
            implements Expression {
        public Apply {
            bound = Map.copyOf(bound);
            operands = List.copyOf(operands);
        }

        @Override
        public Family family() {
            return operation.family();
        }

        @Override
        public List<Node> children() {
            return List.copyOf(operands);
        }

        @Override
        public Apply with(List<Node> children) {
            var others = children.stream().map(Expression.class::cast).toList();
            return new Apply(operation, type, bound, decision, others);
        }

        @Override
        public String text(SourceText out) {
            var texts = operands.stream().map(operand -> operand.text(out)).toList();
            return out.filled(operation.template(), texts, bound, decision);
        }
    }

    /**
     * A function.
     *
     * @param parameter empty for a supplier
     * @param result of one element, or of none for a consumer
     */
    record Lambda(Type type, String parameter, Block body, List<Expression> result) implements Expression {
        public Lambda {
            result = List.copyOf(result);
        }

        @Override
        public Family family() {
            return Family.FUNCTIONS;
        }

        @Override
        public List<Node> children() {
            var children = new ArrayList<Node>();
            children.add(body);
            children.addAll(result);
            return children;
        }

        @Override
        public Lambda with(List<Node> children) {
            var others = children.stream().skip(1).map(Expression.class::cast).toList();
            return new Lambda(type, parameter, (Block) children.get(0), others);
        }

        @Override
        public String text(SourceText out) {
            var head = "((" + type.java() + ") " + (parameter.isEmpty() ? "()" : parameter) + " -> ";
            if (body.statements().isEmpty() && !result.isEmpty()) {
                return head + result.get(0).text(out) + ")";
            }
            var inside = out.indented(text -> {
                text.block(body);
                result.forEach(value -> text.line("return " + value.text(text) + ";"));
            });
            return head + "{\n" + inside + out.margin() + "})";
        }
    }
}
