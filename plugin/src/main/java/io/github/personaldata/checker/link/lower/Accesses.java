package io.github.personaldata.checker.link.lower;

import io.github.personaldata.checker.link.Attribution.Meaning;
import io.github.personaldata.checker.link.code.Instruction;
import io.github.personaldata.checker.link.program.FieldId;
import io.github.personaldata.checker.link.program.Type;
import io.github.personaldata.checker.source.model.Expression;

/** Reads variables, fields and elements, and finds the places that assignments write to. */
final class Accesses {
    private final Frame frame;
    private final CodeBuilder out;

    Accesses(Frame frame) {
        this.frame = frame;
        this.out = frame.out;
    }

    /** Where an assignment writes to, its parts evaluated. */
    sealed interface Place {
        /** A variable's register. */
        record Local(int register) implements Place {}

        /** A field; the base is -1 for a static one. */
        record Field(int base, FieldId id) implements Place {}

        /** An element; {@code constant} is -1 for an index that is none. */
        record Element(int array, int index, int constant) implements Place {}

        /** Something unknown of an object; -1 for none. */
        record Unknown(int base) implements Place {}
    }

    /** Reads a simple name. */
    int name(Expression.Name name) {
        Meaning meaning = frame.attribution.meaning(name.site());
        if (meaning instanceof Meaning.Local || meaning instanceof Meaning.Parameter) {
            return frame.read(Variable.of(meaning));
        } else if (meaning instanceof Meaning.Captured) {
            frame.at(name.site());
            return frame.read(Variable.of(meaning));
        } else if (meaning instanceof Meaning.Field field) {
            String constant = frame.constants.text(name);
            return constant != null
                    ? out.constant(frame.at(name.site()), frame.type(name), constant)
                    : read(name.site(), simple(name.site(), field), frame.type(name));
        }
        return frame.expressions.opaque(name.site(), new int[0], frame.type(name));
    }

    /** Reads {@code target.name}. */
    int select(Expression.Select select) {
        int source = select.site();
        Meaning meaning = frame.attribution.meaning(source);
        if (meaning instanceof Meaning.Local
                || meaning instanceof Meaning.Parameter
                || meaning instanceof Meaning.Captured) {
            return frame.read(Variable.of(meaning));
        } else if (meaning instanceof Meaning.ArrayLength) {
            int array = frame.expressions.used(select.target());
            int to = out.temporary(Primitives.INT);
            out.emit(new Instruction.Operate(frame.at(source), to, "length", new int[] {array}));
            return to;
        } else if (meaning instanceof Meaning.Field) {
            String constant = frame.constants.text(select);
            if (constant != null) {
                return out.constant(frame.at(source), frame.type(select), constant);
            }
        }
        return frame.expressions.isTypeName(select)
                ? frame.expressions.opaque(source, new int[0], frame.type(select))
                : read(source, selected(select), frame.type(select));
    }

    /** Reads {@code array[index]}. */
    int element(Expression.Index index) {
        return read(index.site(), indexed(index), frame.type(index));
    }

    /** Evaluates the parts of a place that is assigned to. */
    Place place(Expression target) {
        if (target instanceof Expression.Index index) {
            return indexed(index);
        } else if (target instanceof Expression.Name || target instanceof Expression.Select) {
            Meaning meaning = frame.attribution.meaning(target.site());
            if (meaning instanceof Meaning.Local || meaning instanceof Meaning.Parameter) {
                return new Place.Local(frame.read(Variable.of(meaning)));
            } else if (target instanceof Expression.Select select) {
                return selected(select);
            } else if (meaning instanceof Meaning.Field field) {
                return simple(target.site(), field);
            }
            return new Place.Unknown(-1);
        }
        return new Place.Unknown(frame.expressions.value(target));
    }

    /** Reads a place. */
    int read(int source, Place place, Type type) {
        if (place instanceof Place.Local local) {
            return local.register();
        }
        if (place instanceof Place.Unknown unknown) {
            int[] operands = unknown.base() < 0 ? new int[0] : new int[] {unknown.base()};
            return frame.expressions.opaque(source, operands, type);
        }
        int to = out.temporary(type);
        if (place instanceof Place.Field field) {
            out.emit(new Instruction.GetField(frame.at(source), to, field.base(), field.id()));
        } else if (place instanceof Place.Element element) {
            out.emit(new Instruction.GetElement(
                    frame.at(source), to, element.array(), element.index(), element.constant()));
        }
        return to;
    }

    /** Writes a place. */
    void write(int source, Place place, int from) {
        int site = frame.at(source);
        if (from < 0) {
            return;
        }
        if (place instanceof Place.Local local) {
            out.assign(site, local.register(), from);
        } else if (place instanceof Place.Field field) {
            out.emit(new Instruction.PutField(site, field.base(), field.id(), from));
        } else if (place instanceof Place.Element element) {
            out.emit(new Instruction.PutElement(site, element.array(), element.index(), element.constant(), from));
        } else if (place instanceof Place.Unknown unknown) {
            int[] operands = unknown.base() < 0 ? new int[] {from} : new int[] {unknown.base(), from};
            out.emit(new Instruction.Opaque(site, -1, operands));
        }
    }

    private Place simple(int source, Meaning.Field field) {
        int base = field.isStatic() ? -1 : frame.instances.of(field.implicitOwner(), frame.at(source));
        return new Place.Field(base, field.id());
    }

    private Place selected(Expression.Select select) {
        boolean typed = frame.expressions.isTypeName(select.target());
        if (frame.attribution.meaning(select.site()) instanceof Meaning.Field field) {
            int base = typed ? -1 : frame.expressions.used(select.target());
            return new Place.Field(field.isStatic() ? -1 : base, field.id());
        }
        return new Place.Unknown(typed ? -1 : frame.expressions.used(select.target()));
    }

    private Place indexed(Expression.Index index) {
        Operands operands = new Operands(out).add(frame.expressions.used(index.array()));
        int at = frame.expressions.value(index.index(), Primitives.INT);
        int[] registers = operands.add(at).settle(frame.at(index.site()));
        Object constant = frame.constants.value(index.index());
        int known = constant instanceof Integer number && number >= 0 ? number : -1;
        return new Place.Element(registers[0], registers[1], known);
    }
}
