package io.github.personaldata.checker.link.code;

import io.github.personaldata.checker.link.program.FieldId;
import io.github.personaldata.checker.link.program.MethodId;
import io.github.personaldata.checker.link.program.Resolution;
import io.github.personaldata.checker.link.program.Type;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One step of a method's code. Registers are indices into {@link Code#registers()}; -1 stands for none. */
@SuppressWarnings("ArrayRecordComponent") // never compared, always read-only
public sealed interface Instruction {
    /** Ordinal into {@link Code#positions()}; also the instruction's identity in summaries, so no two calls or creations share one. */
    int site();

    /** The register that it sets; -1 if it sets none. */
    default int to() {
        return -1;
    }

    /**
     * A constant.
     *
     * @param text of a string, number, character or boolean literal or of a constant field that was folded; null for {@code null}; for a class
     *     literal its binary name
     */
    record Constant(int site, int to, @Nullable String text) implements Instruction {}

    /** {@code to = from}. */
    record Copy(int site, int to, int from) implements Instruction {}

    /** {@code to = (type) from}: a cast, boxing, unboxing, numeric conversion, or the binding of a pattern variable. */
    record Convert(int site, int to, int from, Type type) implements Instruction {}

    /**
     * An operator other than string concatenation.
     *
     * @param operator as written: arithmetic, bitwise, comparison, {@code !}; {@code &&} and {@code ||} are branches instead
     */
    record Operate(int site, int to, String operator, int[] operands) implements Instruction {}

    /** String concatenation with {@code +}; the parts are converted as {@code String.valueOf} does. */
    record Concat(int site, int to, int[] parts) implements Instruction {}

    /**
     * Reads a field.
     *
     * @param base -1 for a static field
     * @param field declared by its owner; {@code length} of an array is an {@link Operate} instead
     */
    record GetField(int site, int to, int base, FieldId field) implements Instruction {}

    /** Writes a field; {@code base} is -1 for a static one. */
    record PutField(int site, int base, FieldId field, int from) implements Instruction {}

    /**
     * Reads an array's element.
     *
     * @param constant the index, if it is a constant; -1 otherwise
     */
    record GetElement(int site, int to, int array, int index, int constant) implements Instruction {}

    /** Writes an array's element; {@code constant} as in {@link GetElement}. */
    record PutElement(int site, int array, int index, int constant, int from) implements Instruction {}

    /** Allocates an object; its constructor is an {@link Invoke} of its own that follows. */
    record NewObject(int site, int to, Type.ClassType type) implements Instruction {}

    /**
     * Allocates an array; elements of an initialiser follow as {@link PutElement}.
     *
     * @param dimensions how long it and its rows are made, as far as that is said: constants, or -1 where it is computed
     */
    record NewArray(int site, int to, Type type, List<Integer> dimensions) implements Instruction {
        public NewArray {
            dimensions = List.copyOf(dimensions);
        }

        /** Of an array whose elements, if it has rows, are put in later. */
        public NewArray(int site, int to, Type type) {
            this(site, to, type, List.of());
        }
    }

    /**
     * A call. Arguments of a variable-arity call are packed into an array first, as in bytecode.
     *
     * @param to -1 if the result is not used or {@code void}
     * @param receiver -1 for a static call
     * @param type static type of the result after inference
     */
    record Invoke(int site, int to, Dispatch dispatch, Resolution target, int receiver, int[] arguments, Type type)
            implements Instruction {}

    /**
     * Creates a functional value; method references have a body of their own as well, which makes the call.
     *
     * @param type the functional interface
     * @param method its abstract method; null where the interface is unknown
     * @param body id of the lambda's code
     * @param captured values bound now, passed before the arguments
     */
    record Function(int site, int to, Type type, @Nullable MethodId method, MethodId body, int[] captured)
            implements Instruction {}

    /** {@code to = from instanceof type}. */
    record TestType(int site, int to, int from, Type type) implements Instruction {}

    /** First instruction of a handler: the caught exception. */
    record Catch(int site, int to, List<Type> types) implements Instruction {
        public Catch {
            types = List.copyOf(types);
        }
    }

    /** What could not be lowered: anything may happen to the operands; {@code to} holds whatever they hold. */
    record Opaque(int site, int to, int[] operands) implements Instruction {}

    /** Ends a block. */
    sealed interface Terminator extends Instruction {}

    /** Continues at a block. */
    record Goto(int site, int target) implements Terminator {}

    /** Continues at one of two blocks. */
    record Branch(int site, int condition, int whenTrue, int whenFalse) implements Terminator {}

    /** Continues at one of many blocks; {@code constants} has the text of the case for each target, null for default or a pattern. */
    record Select(int site, int selector, List<@Nullable String> constants, int[] targets) implements Terminator {}

    /** Returns; {@code from} is -1 for {@code void}. */
    record Return(int site, int from) implements Terminator {}

    /** Throws. */
    record Throw(int site, int from) implements Terminator {}

    /** How the method is chosen. */
    enum Dispatch {
        STATIC,
        /** By the receiver's class. */
        VIRTUAL,
        /** Exactly the named method: constructors, {@code super} and private calls. */
        SPECIAL
    }
}
