package io.github.personaldata.checker.link.generated;

import io.github.personaldata.checker.link.code.Code;
import io.github.personaldata.checker.link.code.Instruction;
import io.github.personaldata.checker.link.code.Instruction.Dispatch;
import io.github.personaldata.checker.link.lower.CodeBuilder;
import io.github.personaldata.checker.link.lower.Initialisers;
import io.github.personaldata.checker.link.program.FieldId;
import io.github.personaldata.checker.link.program.Flag;
import io.github.personaldata.checker.link.program.MethodId;
import io.github.personaldata.checker.link.program.Program;
import io.github.personaldata.checker.link.program.Resolution;
import io.github.personaldata.checker.link.program.Type;
import io.github.personaldata.checker.link.program.TypeInfo;
import io.github.personaldata.checker.link.program.TypeInfo.FieldInfo;
import io.github.personaldata.checker.link.program.TypeInfo.MethodInfo;
import java.util.List;

/** Emits the code of one generated method; every instruction stands where the method comes from. */
final class Emission {
    static final Type BOOLEAN = new Type.Primitive("boolean");
    static final Type INT = new Type.Primitive("int");

    private final CodeBuilder out = new CodeBuilder();
    private final TypeInfo owner;
    private final MethodInfo method;
    private final Program program;
    private final boolean isStatic;

    private Emission(TypeInfo owner, MethodInfo method, Program program) {
        this.owner = owner;
        this.method = method;
        this.program = program;
        this.isStatic = method.is(Flag.STATIC);
    }

    /** How a generated method is emitted. */
    @FunctionalInterface
    interface Recipe {
        /** Emits the method up to and including its returns. */
        void emit(Emission emission);
    }

    /** Runs a recipe. */
    static Code run(TypeInfo owner, MethodInfo method, Program program, Recipe recipe) {
        Emission emission = new Emission(owner, method, program);
        if (!emission.isStatic) {
            emission.out.register("this", new Type.ClassType(owner.name(), List.of()));
        }
        method.parameters().forEach(parameter -> emission.out.register(parameter.name(), parameter.type()));
        recipe.emit(emission);
        int parameters = method.parameters().size() + (emission.isStatic ? 0 : 1);
        return emission.out.build(method.id(), method.id(), !emission.isStatic, List.of(), parameters, owner.file());
    }

    private int site() {
        return out.site(method.at());
    }

    /** The program, for what superclasses have. */
    Program program() {
        return program;
    }

    /** The register of a parameter. */
    int parameter(int index) {
        return index + (isStatic ? 0 : 1);
    }

    /** Reads a field of {@code this}, or a static one. */
    int get(FieldInfo field) {
        return get(field.flags().contains(Flag.STATIC) ? -1 : 0, field.id(), field.type());
    }

    /** Reads a field of an object. */
    int get(int base, FieldId field, Type type) {
        int to = out.temporary(type);
        out.emit(new Instruction.GetField(site(), to, base, field));
        return to;
    }

    /** Writes a field of an object. */
    void put(int base, FieldId field, int from) {
        out.emit(new Instruction.PutField(site(), base, field, from));
    }

    /** A constant. */
    int text(String text) {
        return out.constant(site(), Type.STRING, text);
    }

    /** {@code +} on strings. */
    int concat(int... parts) {
        int to = out.temporary(Type.STRING);
        out.emit(new Instruction.Concat(site(), to, parts));
        return to;
    }

    /** What Lombok writes of a value: arrays by what they hold. */
    int written(int value, Type type) {
        if (!(type instanceof Type.Array array)) {
            return value;
        }
        boolean flat = array.element() instanceof Type.Primitive;
        MethodId printer = flat
                ? new MethodId("java.util.Arrays", "toString", List.of(array.erasure()))
                : new MethodId("java.util.Arrays", "deepToString", List.of("java.lang.Object[]"));
        return call(Dispatch.STATIC, printer, Type.STRING, -1, value);
    }

    /** An operator's result. */
    int operate(Type type, String operator, int... operands) {
        int to = out.temporary(type);
        out.emit(new Instruction.Operate(site(), to, operator, operands));
        return to;
    }

    /** A cast. */
    int convert(int from, Type type) {
        int to = out.temporary(type);
        out.emit(new Instruction.Convert(site(), to, from, type));
        return to;
    }

    /** {@code new}, with the constructor's call. */
    int create(Type.ClassType type, List<String> parameters, int... arguments) {
        int to = out.temporary(type);
        out.emit(new Instruction.NewObject(site(), to, type));
        call(Dispatch.SPECIAL, new MethodId(type.name(), "<init>", parameters), Type.VOID, to, arguments);
        return to;
    }

    /** A call; its result, -1 for {@code void}. */
    int call(Dispatch dispatch, MethodId target, Type type, int receiver, int... arguments) {
        return call(dispatch, Resolution.exact(target), type, receiver, arguments);
    }

    /** A call of one of several methods. */
    int call(Dispatch dispatch, Resolution target, Type type, int receiver, int... arguments) {
        int to = type.equals(Type.VOID) ? -1 : out.temporary(type);
        out.emit(new Instruction.Invoke(site(), to, dispatch, target, receiver, arguments, type));
        return to;
    }

    /** The implicit {@code super()} of a constructor, and the initialisers. */
    void superConstructor() {
        Type superclass = owner.superclass();
        if (owner.kind() == TypeInfo.Kind.CLASS && superclass != null && !superclass.equals(Type.OBJECT)) {
            call(Dispatch.SPECIAL, new MethodId(superclass.erasure(), "<init>", List.of()), Type.VOID, 0);
        }
        initialisers();
    }

    /** Runs field initialisers and initialiser blocks. */
    void initialisers() {
        Resolution initialisers = Initialisers.of(owner, program);
        if (initialisers != null) {
            out.emit(new Instruction.Invoke(site(), -1, Dispatch.SPECIAL, initialisers, 0, new int[0], Type.VOID));
        }
    }

    /** Runs something only where a value is not null. */
    void unlessNull(int value, Runnable then) {
        int isNull = operate(BOOLEAN, "==", value, out.nullConstant(site()));
        int present = out.block();
        int after = out.block();
        out.end(new Instruction.Branch(site(), isNull, after, present));
        out.start(present, site());
        then.run();
        out.start(after, site());
    }

    /** A new array of values. */
    int array(Type element, List<Integer> values) {
        int to = out.temporary(new Type.Array(element));
        out.emit(new Instruction.NewArray(site(), to, new Type.Array(element)));
        for (int i = 0; i < values.size(); i++) {
            int index = out.constant(site(), INT, String.valueOf(i));
            out.emit(new Instruction.PutElement(site(), to, index, i, values.get(i)));
        }
        return to;
    }

    /** Continues at one of several cases by a string's value, each a recipe; what follows is for none of them. */
    void select(int value, List<String> texts, List<Recipe> cases) {
        int[] targets = new int[texts.size() + 1];
        List<@org.jspecify.annotations.Nullable String> constants = new java.util.ArrayList<>(texts);
        constants.add(null);
        for (int i = 0; i < targets.length; i++) {
            targets[i] = out.block();
        }
        out.end(new Instruction.Select(site(), value, constants, targets));
        for (int i = 0; i < cases.size(); i++) {
            out.start(targets[i], site());
            cases.get(i).emit(this);
        }
        out.start(targets[cases.size()], site());
    }

    /** {@code return}; -1 without a value. */
    void giveBack(int value) {
        out.end(new Instruction.Return(site(), value));
    }

    /** {@code throw}. */
    void fail(int exception) {
        out.end(new Instruction.Throw(site(), exception));
    }
}
