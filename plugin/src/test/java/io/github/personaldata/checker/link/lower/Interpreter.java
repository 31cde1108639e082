package io.github.personaldata.checker.link.lower;

import io.github.personaldata.checker.link.code.Code;
import io.github.personaldata.checker.link.code.Code.Block;
import io.github.personaldata.checker.link.code.Instruction;
import io.github.personaldata.checker.link.code.Instruction.Dispatch;
import io.github.personaldata.checker.link.program.FieldId;
import io.github.personaldata.checker.link.program.MethodId;
import io.github.personaldata.checker.link.program.Program;
import io.github.personaldata.checker.link.program.Resolution;
import io.github.personaldata.checker.link.program.Type;
import io.github.personaldata.checker.link.program.TypeInfo;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Runs codes: what they do must be what javac's class files do. JDK classes are the real ones, by reflection. */
final class Interpreter {
    private static final int MOST_STEPS = 2_000_000;

    private final Map<MethodId, Code> codes;
    private final Program program;
    private final MethodLookup lookup;
    private final Reflection reflection;
    private final Map<FieldId, Object> statics = new HashMap<>();
    private final Set<String> initialised = new HashSet<>();
    private final Map<String, Integer> ordinals = new HashMap<>();
    private int steps;

    Interpreter(Map<MethodId, Code> codes, Program program) {
        this.codes = codes;
        this.program = program;
        this.lookup = new MethodLookup(codes.keySet(), program);
        this.reflection = new Reflection(this);
    }

    Object run(MethodId method, Object... arguments) {
        return outside(call(method, Arrays.asList(arguments)), Object.class);
    }

    boolean isProgram(String type) {
        TypeInfo info = program.type(type);
        return info != null && info.origin() == TypeInfo.Origin.SOURCE;
    }

    static Object zero(Type type) {
        return switch (type.erasure()) {
            case "int" -> 0;
            case "long" -> 0L;
            case "byte" -> (byte) 0;
            case "short" -> (short) 0;
            case "char" -> (char) 0;
            case "float" -> 0f;
            case "double" -> 0d;
            case "boolean" -> false;
            default -> null;
        };
    }

    private void initialise(String type) {
        if (isProgram(type) && initialised.add(type)) {
            MethodId initialiser = new MethodId(type, "<clinit>", List.of());
            if (codes.containsKey(initialiser)) {
                call(initialiser, List.of());
            }
        }
    }

    Object call(MethodId method, List<Object> arguments) {
        initialise(method.owner());
        Code code = codes.get(method);
        if (code == null) {
            throw new IllegalStateException("no code for " + method);
        }
        if (code.parameters() != arguments.size()) {
            throw new IllegalStateException(method + " has " + code.parameters() + " parameters, not " + arguments);
        }
        Object[] registers = new Object[code.registers().size()];
        for (int i = 0; i < arguments.size(); i++) {
            registers[i] = arguments.get(i);
        }
        int block = 0;
        while (true) {
            Block current = code.blocks().get(block);
            try {
                for (Instruction instruction : current.instructions()) {
                    if (++steps > MOST_STEPS) {
                        throw new IllegalStateException("does not end: " + method);
                    }
                    if (instruction instanceof Instruction.Return end) {
                        return end.from() < 0 ? null : registers[end.from()];
                    } else if (instruction instanceof Instruction.Terminator terminator) {
                        block = next(terminator, registers);
                    } else {
                        step(code, instruction, registers);
                    }
                }
            } catch (Thrown
                    | NullPointerException
                    | ArithmeticException
                    | ClassCastException
                    | IndexOutOfBoundsException e) {
                Object thrown = e instanceof Thrown known ? known.value : e;
                block = handler(code, current, thrown, registers);
                if (block < 0) {
                    throw e instanceof Thrown known ? known : new Thrown(e);
                }
            }
        }
    }

    private int handler(Code code, Block block, Object thrown, Object[] registers) {
        for (int handler : block.handlers()) {
            Instruction.Catch first = (Instruction.Catch)
                    code.blocks().get(handler).instructions().get(0);
            if (first.types().stream().anyMatch(type -> is(thrown, type))) {
                registers[first.to()] = thrown;
                return handler;
            }
        }
        return -1;
    }

    private int next(Instruction.Terminator terminator, Object[] registers) {
        if (terminator instanceof Instruction.Goto jump) {
            return jump.target();
        } else if (terminator instanceof Instruction.Branch branch) {
            return (Boolean) registers[branch.condition()] ? branch.whenTrue() : branch.whenFalse();
        } else if (terminator instanceof Instruction.Throw failure) {
            throw new Thrown(plain(registers[failure.from()]));
        }
        Instruction.Select select = (Instruction.Select) terminator;
        Object value = registers[select.selector()];
        if (value == null) {
            throw new NullPointerException("switch");
        }
        String text = value instanceof Obj object && object.constant != null
                ? object.constant
                : value instanceof Enum<?> constant ? constant.name() : value.toString();
        int at = select.constants().indexOf(text);
        return select.targets()[at >= 0 ? at : select.constants().indexOf(null)];
    }

    private void step(Code code, Instruction instruction, Object[] r) {
        if (instruction instanceof Instruction.Constant i) {
            r[i.to()] = Values.constant(i.text(), code.registers().get(i.to()).type());
        } else if (instruction instanceof Instruction.Copy i) {
            r[i.to()] = r[i.from()];
        } else if (instruction instanceof Instruction.Convert i) {
            r[i.to()] = convert(r[i.from()], i.type());
        } else if (instruction instanceof Instruction.Operate i) {
            r[i.to()] = operate(i, r);
        } else if (instruction instanceof Instruction.Concat i) {
            StringBuilder text = new StringBuilder();
            for (int part : i.parts()) {
                text.append(plain(r[part]));
            }
            r[i.to()] = text.toString();
        } else if (instruction instanceof Instruction.TestType i) {
            r[i.to()] = is(r[i.from()], i.type());
        } else if (instruction instanceof Instruction.Opaque) {
            throw new IllegalStateException("opaque at " + code.position(instruction.site()));
        } else if (!(instruction instanceof Instruction.Catch)) {
            heap(instruction, r);
        }
    }

    private Object operate(Instruction.Operate i, Object[] r) {
        if (i.operator().equals("length")) {
            return ((Arr) r[i.operands()[0]]).length();
        }
        return i.operands().length == 1
                ? Values.unary(i.operator(), r[i.operands()[0]])
                : Values.binary(i.operator(), plain(r[i.operands()[0]]), plain(r[i.operands()[1]]));
    }

    private void heap(Instruction instruction, Object[] r) {
        if (instruction instanceof Instruction.GetField i) {
            r[i.to()] = get(i.base() < 0 ? null : object(r[i.base()]), i.field());
        } else if (instruction instanceof Instruction.PutField i) {
            put(i.base() < 0 ? null : object(r[i.base()]), i.field(), r[i.from()]);
        } else if (instruction instanceof Instruction.GetElement i) {
            r[i.to()] = ((Arr) r[i.array()]).get((Integer) r[i.index()]);
        } else if (instruction instanceof Instruction.PutElement i) {
            ((Arr) r[i.array()]).elements.put((Integer) r[i.index()], r[i.from()]);
        } else if (instruction instanceof Instruction.NewObject i) {
            initialise(i.type().name());
            Obj object = new Obj(i.type().name(), this);
            r[i.to()] = object;
        } else if (instruction instanceof Instruction.NewArray i) {
            r[i.to()] = new Arr((Type.Array) i.type());
        } else if (instruction instanceof Instruction.Function i) {
            List<Object> captured = new ArrayList<>(
                    Arrays.stream(i.captured()).mapToObj(c -> r[c]).toList());
            r[i.to()] = function(i, captured);
        } else if (instruction instanceof Instruction.Invoke i) {
            Object result = invoke(i, r);
            if (i.to() >= 0) {
                r[i.to()] = result;
            }
        } else {
            throw new IllegalStateException("unknown " + instruction);
        }
    }

    private static Obj object(Object value) {
        if (value == null) {
            throw new NullPointerException("field of null");
        }
        return (Obj) value;
    }

    private Object get(Obj base, FieldId field) {
        if (base == null) {
            initialise(field.owner());
            if (!isProgram(field.owner())) {
                return reflection.field(field);
            }
        }
        Map<FieldId, Object> fields = base == null ? statics : base.fields;
        if (fields.containsKey(field)) {
            return fields.get(field);
        }
        TypeInfo.FieldInfo declared = program.field(field);
        if (declared == null) {
            throw new IllegalStateException(field + " is not written and not declared");
        }
        return zero(declared.type());
    }

    private void put(Obj base, FieldId field, Object value) {
        if (base == null
                && value instanceof Obj constant
                && constant.constant == null
                && program.isSubtype(constant.type, "java.lang.Enum")) {
            constant.constant = field.name();
            constant.ordinal = ordinals.merge(field.owner(), 1, Integer::sum) - 1;
        }
        (base == null ? statics : base.fields).put(field, value);
    }

    private Object convert(Object value, Type type) {
        Object converted = Values.convert(plain(value), type.erasure());
        boolean checked = type instanceof Type.ClassType || type instanceof Type.Array;
        if (checked && converted != null && converted == plain(value) && !is(value, type)) {
            throw new ClassCastException(type.erasure());
        }
        return converted;
    }

    /** A JDK object is what its constructor made of it. */
    Object plain(Object value) {
        return value instanceof Obj object && !isProgram(object.type) ? object.base : value;
    }

    boolean is(Object given, Type type) {
        Object value = plain(given);
        if (value == null || type.erasure().equals("java.lang.Object")) {
            return value != null;
        }
        if (value instanceof Arr array) {
            return array.type.erasure().equals(type.erasure()) || type.erasure().equals("java.lang.Object[]");
        }
        if (value instanceof Obj object) {
            return object.type.equals(type.erasure()) || program.isSubtype(object.type, type.erasure());
        }
        if (value instanceof Closure closure) {
            return closure.type().equals(type.erasure());
        }
        Class<?> wanted = reflection.find(Primitives.boxed(type, type).erasure());
        return wanted != null ? wanted.isInstance(value) : false;
    }

    /** A functional value of an interpreted interface. */
    record Closure(String type, MethodId body, List<Object> captured) {}

    private Object function(Instruction.Function i, List<Object> captured) {
        Closure closure = new Closure(i.type().erasure(), i.body(), captured);
        Class<?> known = isProgram(closure.type) ? null : reflection.find(closure.type);
        if (known == null) {
            return closure;
        }
        InvocationHandler handler = (proxy, method, arguments) -> {
            Object[] given = arguments == null ? new Object[0] : arguments;
            if (method.isDefault()) {
                return InvocationHandler.invokeDefault(proxy, method, given);
            } else if (method.getDeclaringClass() == Object.class) {
                return method.getName().equals("equals") ? (Object) (proxy == given[0]) : closure.hashCode();
            }
            return outside(apply(closure, Arrays.asList(given)), method.getReturnType());
        };
        return Proxy.newProxyInstance(getClass().getClassLoader(), new Class<?>[] {known}, handler);
    }

    private Object apply(Closure closure, List<Object> arguments) {
        List<Object> all = new ArrayList<>(closure.captured);
        arguments.forEach(argument -> all.add(reflection.inside(argument)));
        return call(closure.body, all);
    }

    private Object invoke(Instruction.Invoke i, Object[] r) {
        if (i.target().quality() == Resolution.Quality.MISSING) {
            throw new IllegalStateException("unresolved " + i.target());
        }
        MethodId target = i.target().candidates().get(0);
        List<Object> arguments =
                new ArrayList<>(Arrays.stream(i.arguments()).mapToObj(a -> r[a]).toList());
        if (i.dispatch() == Dispatch.STATIC) {
            return isProgram(target.owner()) ? call(target, arguments) : reflection.call(target, null, arguments);
        }
        if (i.receiver() < 0 || r[i.receiver()] == null) {
            throw new NullPointerException("receiver of " + target);
        }
        Object receiver = r[i.receiver()];
        if (target.name().startsWith("<")) {
            return construct(target, (Obj) receiver, arguments);
        }
        if (i.dispatch() == Dispatch.SPECIAL && receiver instanceof Obj object) {
            MethodId exact = lookup.find(target.owner(), target);
            return exact != null ? call(exact, with(object, arguments)) : nativeCall(object, target, arguments);
        }
        return receiver instanceof Obj object && isProgram(object.type)
                ? callVirtual(object, target, arguments)
                : receiver instanceof Closure closure
                        ? callClosure(closure, target, arguments)
                        : reflection.call(target, plain(receiver), arguments);
    }

    private Object construct(MethodId target, Obj object, List<Object> arguments) {
        if (isProgram(target.owner())) {
            return call(target, with(object, arguments));
        }
        if (!target.owner().equals("java.lang.Object") || !isProgram(object.type)) {
            object.base = reflection.construct(target, arguments);
        }
        return null;
    }

    private Object callClosure(Closure closure, MethodId target, List<Object> arguments) {
        MethodId method = codes.containsKey(target) ? target : null;
        List<Object> all = new ArrayList<>(arguments);
        all.add(0, closure);
        return method == null ? apply(closure, arguments) : call(method, all);
    }

    private static List<Object> with(Object receiver, List<Object> arguments) {
        List<Object> all = new ArrayList<>(arguments);
        all.add(0, receiver);
        return all;
    }

    Object callVirtual(Obj object, MethodId target, List<Object> arguments) {
        MethodId found = lookup.find(object.type, target);
        return found != null ? call(found, with(object, arguments)) : nativeCall(object, target, arguments);
    }

    private Object nativeCall(Obj object, MethodId target, List<Object> arguments) {
        if (object.base != null) {
            return reflection.call(target, object.base, arguments);
        }
        return switch (target.name()) {
            case "name" -> object.constant;
            case "ordinal" -> object.ordinal;
            case "compareTo" -> object.ordinal - ((Obj) arguments.get(0)).ordinal;
            case "toString" -> object.constant != null ? object.constant : object.type;
            case "hashCode" -> System.identityHashCode(object);
            case "equals" -> object == reflection.inside(arguments.get(0));
            default -> reflection.call(target, outside(object, Object.class), arguments);
        };
    }

    /** A value as the JDK sees it: interpreted objects by a proxy where an interface is wanted. */
    Object outside(Object value, Class<?> wanted) {
        return reflection.outside(plain(value), wanted);
    }

    boolean implementsIt(Obj object, MethodId method) {
        return lookup.find(object.type, method) != null;
    }

    Program program() {
        return program;
    }
}
