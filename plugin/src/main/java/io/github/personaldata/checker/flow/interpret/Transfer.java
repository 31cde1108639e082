package io.github.personaldata.checker.flow.interpret;

import io.github.personaldata.checker.flow.summary.AtHand;
import io.github.personaldata.checker.flow.summary.Atom;
import io.github.personaldata.checker.flow.summary.Mechanism;
import io.github.personaldata.checker.flow.summary.Merged;
import io.github.personaldata.checker.flow.summary.Path;
import io.github.personaldata.checker.flow.summary.Sites;
import io.github.personaldata.checker.flow.summary.Trail;
import io.github.personaldata.checker.link.code.Instruction;
import io.github.personaldata.checker.link.program.FieldId;
import io.github.personaldata.checker.link.program.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What each instruction does to the state. */
final class Transfer {
    /** So many rows of one array are told apart. */
    private static final int ROWS = 16;

    /** The first row of the first array has this name; it is kept where a chain is cut. */
    private static final int ROW = -1_000_000;

    private static final Set<String> COMPARISONS =
            Set.of("==", "!=", "<", ">", "<=", ">=", "!", "instanceof", "length", "arraylength");

    private final MethodContext context;
    private final Calls calls;
    private final Shapes shapes;

    /** Null where nothing can be brought together that is apart. */
    private final @Nullable Merging merging;

    /** Null where no code works for a purpose. */
    private final @Nullable Processing processing;

    private boolean left;

    Transfer(MethodContext context) {
        this.context = context;
        this.shapes = new Shapes(context);
        this.calls = new Calls(context, shapes);
        this.merging = Merging.in(context);
        this.processing = Processing.in(context);
    }

    /** The method is left in this state. */
    void leave(State state) {
        if (left) {
            context.finalState.join(state);
        } else {
            context.finalState = state.copy();
            left = true;
        }
    }

    /** What statements have brought together so far. */
    List<Merged> merged() {
        return merging == null ? List.of() : merging.found();
    }

    /** What code that works for a purpose has had at hand so far: the method, or one of a jar that it calls. */
    List<AtHand> atHand() {
        return processing == null ? List.of() : processing.found();
    }

    /** The method is entered in this state. */
    void enter(State state) {
        if (processing != null) {
            processing.given(state);
        }
    }

    /** Runs an instruction that ends no block; the value is what it may throw. */
    Value apply(State state, Instruction instruction) {
        if (processing != null) {
            processing.before(state, instruction);
        }
        Value thrown = merge(state, instruction);
        if (processing != null) {
            processing.after(state, instruction);
        }
        return thrown;
    }

    private Value merge(State state, Instruction instruction) {
        if (merging == null || !Merging.mayBring(instruction)) {
            return run(state, instruction);
        }
        Merging.Before before = merging.before(state, instruction);
        Value thrown = run(state, instruction);
        merging.after(state, instruction, before);
        return thrown;
    }

    private Value run(State state, Instruction instruction) {
        if (instruction instanceof Instruction.Constant constant) {
            state.set(constant.to(), constant.text() == null ? Value.EMPTY : Value.constant(constant.text()));
        } else if (instruction instanceof Instruction.Copy copy) {
            Value value = state.get(copy.from());
            boolean named = !context.body.registers().get(copy.to()).name().isEmpty();
            state.set(copy.to(), named ? value.stepped(context.step(copy.site(), Trail.Kind.PASS)) : value);
        } else if (instruction instanceof Instruction.Convert convert) {
            state.set(convert.to(), context.usedAs(state.get(convert.from()), convert.type()));
        } else if (instruction instanceof Instruction.Operate operate) {
            operate(state, operate);
        } else if (instruction instanceof Instruction.Concat concat) {
            concat(state, concat);
        } else if (instruction instanceof Instruction.Invoke invoke) {
            return context.tasks.during(invoke, () -> calls.invoke(state, invoke));
        } else if (instruction instanceof Instruction.Opaque opaque) {
            Value all = Value.EMPTY;
            for (int operand : opaque.operands()) {
                all = all.plus(state.get(operand));
            }
            state.set(opaque.to(), all.marked(Trail.Mark.WIDENED));
        } else if (instruction instanceof Instruction.TestType test) {
            state.set(test.to(), Value.EMPTY);
        } else {
            heap(state, instruction);
        }
        return Value.EMPTY;
    }

    private void heap(State state, Instruction instruction) {
        if (instruction instanceof Instruction.GetField get) {
            read(state, get);
        } else if (instruction instanceof Instruction.PutField put) {
            Value value = state.get(put.from());
            if (put.base() < 0) {
                context.storeStatic(state, put.field(), value, put.site());
            } else {
                context.store(state, state.get(put.base()), put.field().toString(), value, put.site());
            }
        } else if (instruction instanceof Instruction.GetElement get) {
            state.set(get.to(), state.read(state.get(get.array()), element(get.constant())));
        } else if (instruction instanceof Instruction.PutElement put) {
            context.store(state, state.get(put.array()), element(put.constant()), state.get(put.from()), put.site());
        } else if (instruction instanceof Instruction.NewObject made) {
            allocate(state, made.to(), context.made(Sites.of(made.site()), made.type()));
        } else if (instruction instanceof Instruction.NewArray made) {
            Atom array = context.object(Sites.of(made.site()), made.type());
            allocate(state, made.to(), array);
            if (array instanceof Atom.Fresh fresh) {
                rows(state, fresh, made.dimensions());
            }
        } else if (instruction instanceof Instruction.Function made) {
            Atom.Fresh function = new Atom.Fresh(Sites.of(made.site()), made.type(), made.body());
            allocate(state, made.to(), function);
            for (int i = 0; i < made.captured().length; i++) {
                if (context.assured != null) {
                    context.assured.stores(made.site(), state.get(made.captured()[i]));
                }
                state.write(
                        Value.of(function), "[captured " + i + "]", state.get(made.captured()[i]), context.single());
            }
        }
    }

    /** An array of arrays whose rows' length is said, too, is made with its rows: a few are told apart, of more one stands for all. */
    private void rows(State state, Atom.Fresh array, List<Integer> dimensions) {
        if (dimensions.size() < 2 || !(array.type() instanceof Type.Array whole)) {
            return;
        }
        int length = dimensions.get(0);
        List<Integer> chain = array.site().chain();
        boolean apart = length >= 0 && length <= ROWS && chain.size() == 1;
        for (int i = 0; i < (apart ? length : 1); i++) {
            List<Integer> site = new ArrayList<>(chain);
            site.add(apart ? ROW - chain.get(0) * ROWS - i : Sites.SEVERAL);
            Atom.Fresh row = new Atom.Fresh(new Sites(site), whole.element(), null);
            if (context.single().test(row)) {
                state.allocate(row);
            }
            state.write(Value.of(array), apart ? element(i) : Path.ELEMENTS, Value.of(row), null);
            rows(state, row, dimensions.subList(1, dimensions.size()));
        }
    }

    private void allocate(State state, int to, Atom object) {
        if (object instanceof Atom.Fresh fresh && context.single().test(fresh)) {
            state.allocate(fresh);
        }
        state.set(to, Value.of(object));
    }

    private void read(State state, Instruction.GetField get) {
        Value base = get.base() < 0 ? null : state.get(get.base());
        state.set(get.to(), read(context, state, base, get.field(), get.site()));
    }

    /** What a field holds; of a static one there is no object. */
    static Value read(MethodContext context, State state, @Nullable Value base, FieldId field, int site) {
        String selector = field.toString();
        Value value = base == null ? Value.of(new Atom.Global(field, Path.EMPTY)) : state.read(base, selector);
        return context.labels.ofField(selector) == null ? value : value.stepped(context.step(site, Trail.Kind.READ));
    }

    static String element(int constant) {
        return constant < 0 ? Path.ELEMENTS : "[" + constant + "]";
    }

    private void operate(State state, Instruction.Operate operate) {
        Value result = Value.EMPTY;
        if (!COMPARISONS.contains(operate.operator())) {
            for (int operand : operate.operands()) {
                result = result.plus(state.get(operand).carrying());
            }
            if (operate.operands().length > 1) {
                result = result.marked(Trail.Mark.DERIVED);
            }
        }
        state.set(operate.to(), result);
    }

    private void concat(State state, Instruction.Concat concat) {
        Value data = Value.EMPTY;
        Value text = Value.constant("");
        for (int part : concat.parts()) {
            Type type = context.body.registers().get(part).type();
            Value shown = shapes.shape(state, state.get(part), Mechanism.TEXT, type);
            data = data.plus(shown.carrying());
            text = Texts.concat(text, Texts.of(shown));
        }
        data = data.marked(Trail.Mark.DERIVED).stepped(context.step(concat.site(), Trail.Kind.PASS));
        state.set(concat.to(), data.plus(text));
    }
}
