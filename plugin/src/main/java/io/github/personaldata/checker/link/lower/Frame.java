package io.github.personaldata.checker.link.lower;

import io.github.personaldata.checker.link.Attribution;
import io.github.personaldata.checker.link.BodyContext;
import io.github.personaldata.checker.link.code.Code.Register;
import io.github.personaldata.checker.link.code.Instruction;
import io.github.personaldata.checker.link.program.Type;
import io.github.personaldata.checker.link.program.TypeInfo.MethodInfo;
import io.github.personaldata.checker.source.model.Body;
import io.github.personaldata.checker.source.model.Expression;
import io.github.personaldata.checker.source.model.Position;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One part of a code being lowered, with its variables: a method's body, one initialiser of several, or a lambda. */
final class Frame {
    private static final Variable THIS = new Variable.This();

    final Unit unit;
    final Attribution attribution;
    final CodeBuilder out;

    /** What {@code return} is expected to have; {@code void} for none, unknown for a lambda of unknown type. */
    final Type result;

    final Constants constants;
    final Jumps jumps;
    final Expressions expressions;
    final Conditions conditions;
    final Calls calls;
    final Instances instances;
    final Statements statements;
    final Patterns patterns;

    private final Body body;
    private final @Nullable Frame parent;
    private final Map<Integer, Integer> declared = new HashMap<>();
    private final Map<Variable, Integer> captured = new LinkedHashMap<>();
    private int lastSource = -1;
    private int lastSite = -1;

    /** A method's body or an initialiser. */
    static Frame root(Unit unit, BodyContext.Part part, CodeBuilder out) {
        MethodInfo method = unit.context.method();
        Type result = method == null ? Type.VOID : method.result();
        return new Frame(unit, part.body(), part.attribution(), out, result, null);
    }

    /** The body of a lambda or method reference. */
    Frame function(CodeBuilder builder, Type functionResult) {
        return new Frame(unit, body, attribution, builder, functionResult, this);
    }

    private Frame(Unit unit, Body body, Attribution attribution, CodeBuilder out, Type result, @Nullable Frame parent) {
        this.unit = unit;
        this.body = body;
        this.attribution = attribution;
        this.out = out;
        this.result = result;
        this.parent = parent;
        this.constants = parent == null ? new Constants(attribution) : parent.constants;
        this.jumps = new Jumps(out);
        this.expressions = new Expressions(this);
        this.conditions = new Conditions(this);
        this.calls = new Calls(this);
        this.instances = new Instances(this);
        this.statements = new Statements(this);
        this.patterns = new Patterns(this);
    }

    /** A site of the code for a site of the body, which instructions of one expression may share. */
    int at(int source) {
        if (source != lastSource || lastSite < 0) {
            lastSource = source;
            lastSite = fresh(source);
        }
        return lastSite;
    }

    /** The site used last, for what has no place of its own in the source. */
    int here() {
        return lastSite >= 0 ? lastSite : at(-1);
    }

    /** A site of its own, for what needs an identity. */
    int fresh(int source) {
        return out.site(position(source));
    }

    private Position position(int source) {
        if (source >= 0 && source < body.sites()) {
            return body.position(source);
        }
        MethodInfo method = unit.context.method();
        return method != null ? method.at() : unit.owner.at();
    }

    /** The static type of an expression. */
    Type type(Expression expression) {
        return attribution.type(expression.site());
    }

    /** Declares a local variable; a copied finally block declares the same one again. */
    int declare(int site, String name, Type type) {
        return declared.computeIfAbsent(site, s -> out.register(name, type));
    }

    /** The registers of what is captured, in the order in which it is passed. */
    Map<Variable, Integer> captured() {
        return captured;
    }

    /** The register of {@code this}. */
    int self() {
        return read(THIS);
    }

    /** The register that holds a variable; for a variable of an enclosing body a temporary. */
    int read(Variable variable) {
        if (variable instanceof Variable.Declared local) {
            Integer own = declared.get(local.site());
            if (own != null) {
                return own;
            }
            if (parent == null || describe(variable) == null) {
                return declare(local.site(), "", attribution.type(local.site()));
            }
        }
        if (parent != null) {
            return capture(variable);
        }
        if (variable instanceof Variable.Parameter parameter) {
            return parameter.index() + (unit.isStatic ? 0 : 1);
        } else if (variable instanceof Variable.Enclosing enclosing) {
            return instances.enclosingVariable(enclosing.name(), enclosing.type());
        }
        return unit.isStatic ? missing() : 0;
    }

    private int missing() {
        int to = out.temporary(new Type.Unknown("this"));
        out.emit(new Instruction.Opaque(here(), to, new int[0]));
        return to;
    }

    private int capture(Variable variable) {
        Integer known = captured.get(variable);
        if (known != null) {
            return known;
        }
        Register description = describe(variable);
        int register = description == null
                ? out.temporary(new Type.Unknown(""))
                : out.register(description.name(), description.type());
        captured.put(variable, register);
        return register;
    }

    /** Name and type of a variable of this frame or one around it; null if none declares it. */
    private @Nullable Register describe(Variable variable) {
        if (variable instanceof Variable.Declared local) {
            for (Frame frame = this; frame != null; frame = frame.parent) {
                Integer register = frame.declared.get(local.site());
                if (register != null) {
                    return frame.out.register(register);
                }
            }
            return null;
        } else if (variable instanceof Variable.Parameter parameter) {
            MethodInfo method = unit.context.method();
            if (method == null || parameter.index() >= method.parameters().size()) {
                return null;
            }
            var declaration = method.parameters().get(parameter.index());
            return new Register(declaration.name(), declaration.type());
        } else if (variable instanceof Variable.Enclosing enclosing) {
            return new Register(enclosing.name(), enclosing.type());
        }
        return variable instanceof Variable.Receiver receiver
                ? new Register("", receiver.type())
                : new Register("this", selfType(unit));
    }

    /** The type of {@code this}, its type parameters as arguments. */
    static Type.ClassType selfType(Unit unit) {
        List<Type> arguments = unit.owner.typeParameters().stream()
                .<Type>map(parameter -> new Type.Variable(
                        parameter.name(),
                        unit.owner.name(),
                        parameter.bounds().isEmpty()
                                ? Type.OBJECT.erasure()
                                : parameter.bounds().get(0).erasure()))
                .toList();
        return new Type.ClassType(unit.owner.name(), arguments);
    }
}
