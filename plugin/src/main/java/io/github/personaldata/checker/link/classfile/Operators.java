package io.github.personaldata.checker.link.classfile;

import io.github.personaldata.checker.link.program.Type;
import org.objectweb.asm.Opcodes;

/** Arithmetic of bytecode in the words of source code. */
final class Operators {
    private static final Type[] BY_KIND = {Primitives.INT, Primitives.LONG, Primitives.FLOAT, Primitives.DOUBLE};
    private static final String[] ARITHMETIC = {"+", "-", "*", "/", "%"};
    private static final String[] BITWISE = {"<<", ">>", ">>>", "&", "|", "^"};
    private static final String[] COMPARISONS = {"==", "!=", "<", ">=", ">", "<="};

    private Operators() {}

    static boolean isBinary(int opcode) {
        return opcode >= Opcodes.IADD && opcode <= Opcodes.DREM
                || opcode >= Opcodes.ISHL && opcode <= Opcodes.LXOR
                || opcode >= Opcodes.LCMP && opcode <= Opcodes.DCMPG;
    }

    static boolean isNegation(int opcode) {
        return opcode >= Opcodes.INEG && opcode <= Opcodes.DNEG;
    }

    static boolean isConversion(int opcode) {
        return opcode >= Opcodes.I2L && opcode <= Opcodes.I2S;
    }

    /** The operator of a binary instruction; {@code compare} is the three-way comparison that only bytecode has. */
    static String symbol(int opcode) {
        if (opcode >= Opcodes.LCMP) {
            return "compare";
        }
        return opcode <= Opcodes.DREM ? ARITHMETIC[(opcode - Opcodes.IADD) / 4] : BITWISE[(opcode - Opcodes.ISHL) / 2];
    }

    /** The type of a binary instruction's or a negation's result. */
    static Type result(int opcode) {
        if (opcode >= Opcodes.LCMP) {
            return Primitives.INT;
        }
        return opcode <= Opcodes.DNEG ? BY_KIND[(opcode - Opcodes.IADD) % 4] : BY_KIND[(opcode - Opcodes.ISHL) % 2];
    }

    /** What a conversion converts to. */
    static Type converted(int opcode) {
        return switch (opcode) {
            case Opcodes.I2L, Opcodes.F2L, Opcodes.D2L -> Primitives.LONG;
            case Opcodes.I2F, Opcodes.L2F, Opcodes.D2F -> Primitives.FLOAT;
            case Opcodes.I2D, Opcodes.L2D, Opcodes.F2D -> Primitives.DOUBLE;
            case Opcodes.I2B -> Primitives.BYTE;
            case Opcodes.I2C -> Primitives.CHAR;
            case Opcodes.I2S -> Primitives.SHORT;
            default -> Primitives.INT;
        };
    }

    /** The comparison of a conditional jump, against zero or between two values. */
    static String comparison(int opcode) {
        if (opcode == Opcodes.IFNULL || opcode == Opcodes.IF_ACMPEQ) {
            return "==";
        }
        if (opcode == Opcodes.IFNONNULL || opcode == Opcodes.IF_ACMPNE) {
            return "!=";
        }
        return COMPARISONS[opcode >= Opcodes.IF_ICMPEQ ? opcode - Opcodes.IF_ICMPEQ : opcode - Opcodes.IFEQ];
    }

    /** The element type of {@code NEWARRAY}. */
    static Type element(int code) {
        return switch (code) {
            case Opcodes.T_BOOLEAN -> Primitives.BOOLEAN;
            case Opcodes.T_CHAR -> Primitives.CHAR;
            case Opcodes.T_FLOAT -> Primitives.FLOAT;
            case Opcodes.T_DOUBLE -> Primitives.DOUBLE;
            case Opcodes.T_BYTE -> Primitives.BYTE;
            case Opcodes.T_SHORT -> Primitives.SHORT;
            case Opcodes.T_LONG -> Primitives.LONG;
            default -> Primitives.INT;
        };
    }

    /** What an array load gives where the array's own type is unknown. */
    static Type loaded(int opcode) {
        return switch (opcode) {
            case Opcodes.LALOAD -> Primitives.LONG;
            case Opcodes.FALOAD -> Primitives.FLOAT;
            case Opcodes.DALOAD -> Primitives.DOUBLE;
            case Opcodes.AALOAD -> Type.OBJECT;
            case Opcodes.BALOAD -> Primitives.BYTE;
            case Opcodes.CALOAD -> Primitives.CHAR;
            case Opcodes.SALOAD -> Primitives.SHORT;
            default -> Primitives.INT;
        };
    }
}
