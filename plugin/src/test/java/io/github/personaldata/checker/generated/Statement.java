package io.github.personaldata.checker.generated;

import java.util.List;

/** A part of a program that does something. */
sealed interface Statement extends Node {
    void write(SourceText out);

    @Override
    Statement with(List<Node> children);

    @Override
    default Family family() {
        return Family.CONTROL;
    }

    /** {@code String v1 = ..;} */
    record Declare(Variable variable, Expression value) implements Statement {
        @Override
        public Family family() {
            return Family.VALUES;
        }

        @Override
        public List<Node> children() {
            return List.of(value);
        }

        @Override
        public Declare with(List<Node> children) {
            return new Declare(variable, (Expression) children.get(0));
        }

        @Override
        public void write(SourceText out) {
            out.line(variable.declaration() + " = " + value.text(out) + ";");
        }
    }

    /** {@code v1 = ..;} or with another operator. */
    record Assign(String variable, String operator, Expression value) implements Statement {
        @Override
        public Family family() {
            return Family.VALUES;
        }

        @Override
        public List<Node> children() {
            return List.of(value);
        }

        @Override
        public Assign with(List<Node> children) {
            return new Assign(variable, operator, (Expression) children.get(0));
        }

        @Override
        public void write(SourceText out) {
            out.line(variable + " " + operator + " " + value.text(out) + ";");
        }
    }

    /** An operation whose result is not used. */
    record Perform(Expression.Apply call) implements Statement {
        @Override
        public Family family() {
            return call.family();
        }

        @Override
        public List<Node> children() {
            return call.children();
        }

        @Override
        public Perform with(List<Node> children) {
            return new Perform(call.with(children));
        }

        @Override
        public void write(SourceText out) {
            var text = call.text(out) + ";";
            // the line of the call is the first one, whatever functions it is given
            out.line(call.operation().isOwn() ? text.replaceFirst("(?s)(\n|$)", SourceText.OWN + "$1") : text);
        }
    }

    /** {@code if} with an {@code else} that may be empty. */
    record If(int decision, Block then, Block otherwise) implements Statement {
        @Override
        public List<Node> children() {
            return List.of(then, otherwise);
        }

        @Override
        public If with(List<Node> children) {
            return new If(decision, (Block) children.get(0), (Block) children.get(1));
        }

        @Override
        public void write(SourceText out) {
            out.open("if (d" + decision + " == 0)");
            out.block(then);
            if (!otherwise.statements().isEmpty()) {
                out.next("else");
                out.block(otherwise);
            }
            out.close("");
        }
    }

    /** {@code switch} over two ways; from the first it may fall through to the second. */
    record Switch(int decision, boolean fallsThrough, Block first, Block second) implements Statement {
        @Override
        public List<Node> children() {
            return List.of(first, second);
        }

        @Override
        public Switch with(List<Node> children) {
            return new Switch(decision, fallsThrough, (Block) children.get(0), (Block) children.get(1));
        }

        @Override
        public void write(SourceText out) {
            out.open("switch (d" + decision + ")");
            out.open("case 0:");
            out.block(first);
            out.close("");
            if (!fallsThrough) {
                out.line("break;");
            }
            out.open("default:");
            out.block(second);
            out.close("");
            out.close("");
        }
    }

    /** Three ways to do something twice. */
    record Loop(Form form, String counter, Block body) implements Statement {
        enum Form {
            FOR,
            WHILE,
            DO
        }

        @Override
        public List<Node> children() {
            return List.of(body);
        }

        @Override
        public Loop with(List<Node> children) {
            return new Loop(form, counter, (Block) children.get(0));
        }

        @Override
        public void write(SourceText out) {
            if (form == Form.FOR) {
                out.open("for (int " + counter + " = 0; " + counter + " < 2; " + counter + "++)");
            } else {
                out.line("int " + counter + " = 0;");
                out.open(form == Form.DO ? "do" : "while (" + counter + "++ < 2)");
            }
            out.block(body);
            out.close(form == Form.DO ? " while (++" + counter + " < 2);" : "");
        }
    }

    /** A loop over a list, an array or the like; by its iterator only where it has one. */
    record Each(Variable element, Expression many, boolean iterator, Block body) implements Statement {
        @Override
        public List<Node> children() {
            return List.of(many, body);
        }

        @Override
        public Each with(List<Node> children) {
            return new Each(element, (Expression) children.get(0), iterator, (Block) children.get(1));
        }

        @Override
        public void write(SourceText out) {
            if (iterator) {
                var name = "i" + element.name();
                out.open("for (Iterator<%s> %s = %s.iterator(); %s.hasNext();)"
                        .formatted(element.type().java(), name, many.text(out), name));
                out.line(element.declaration() + " = " + name + ".next();");
            } else {
                out.open("for (" + element.declaration() + " : " + many.text(out) + ")");
            }
            out.block(body);
            out.close("");
        }
    }

    /** A block with a name, which is left by {@link Jump}. */
    record Labelled(String label, Block body) implements Statement {
        @Override
        public List<Node> children() {
            return List.of(body);
        }

        @Override
        public Labelled with(List<Node> children) {
            return new Labelled(label, (Block) children.get(0));
        }

        @Override
        public void write(SourceText out) {
            out.open(label + ":");
            out.block(body);
            out.close("");
        }
    }

    /** {@code try} with something to close. */
    record Using(Variable resource, Expression value, Block body) implements Statement {
        @Override
        public Family family() {
            return Family.EXCEPTIONS;
        }

        @Override
        public List<Node> children() {
            return List.of(value, body);
        }

        @Override
        public Using with(List<Node> children) {
            return new Using(resource, (Expression) children.get(0), (Block) children.get(1));
        }

        @Override
        public void write(SourceText out) {
            out.open("try (" + resource.declaration() + " = " + value.text(out) + ")");
            out.block(body);
            out.close("");
        }
    }

    /** {@code try}; what is done at last may be nothing. */
    record Try(Block body, String caught, Block handler, Block atLast) implements Statement {
        @Override
        public Family family() {
            return Family.EXCEPTIONS;
        }

        @Override
        public List<Node> children() {
            return List.of(body, handler, atLast);
        }

        @Override
        public Try with(List<Node> children) {
            return new Try((Block) children.get(0), caught, (Block) children.get(1), (Block) children.get(2));
        }

        @Override
        public void write(SourceText out) {
            out.open("try");
            out.block(body);
            out.next("catch (RuntimeException " + caught + ")");
            out.block(handler);
            if (!atLast.statements().isEmpty()) {
                out.next("finally");
                out.block(atLast);
            }
            out.close("");
        }
    }

    /** {@code synchronized}. */
    record Locked(Block body) implements Statement {
        @Override
        public List<Node> children() {
            return List.of(body);
        }

        @Override
        public Locked with(List<Node> children) {
            return new Locked((Block) children.get(0));
        }

        @Override
        public void write(SourceText out) {
            out.open("synchronized (LOG)");
            out.block(body);
            out.close("");
        }
    }

    /** Leaves by {@code throw} or {@code return}, if a decision says so. */
    record Leave(int decision, String word, Expression value) implements Statement {
        @Override
        public Family family() {
            return word.equals("throw") ? Family.EXCEPTIONS : Family.CONTROL;
        }

        @Override
        public List<Node> children() {
            return List.of(value);
        }

        @Override
        public Leave with(List<Node> children) {
            return new Leave(decision, word, (Expression) children.get(0));
        }

        @Override
        public void write(SourceText out) {
            out.open("if (d" + decision + " > 0)");
            out.line(word + " " + value.text(out) + ";");
            out.close("");
        }
    }

    /** {@code break} or {@code continue}, if a decision says so; {@code break} may name a block. */
    record Jump(int decision, String word, String label) implements Statement {
        @Override
        public List<Node> children() {
            return List.of();
        }

        @Override
        public Jump with(List<Node> children) {
            return this;
        }

        @Override
        public void write(SourceText out) {
            out.open("if (d" + decision + " > 0)");
            out.line(word + (label.isEmpty() ? "" : " " + label) + ";");
            out.close("");
        }
    }
}
