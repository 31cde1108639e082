package io.github.personaldata.checker.link;

import java.util.Comparator;
import java.util.List;
import org.objectweb.asm.Type;

/**
 * A call as a class file has it, or the method that a function made by {@code invokedynamic} runs.
 *
 * @param line of the {@code LineNumberTable}
 * @param function whether it is the method behind a method reference
 * @param owner internal name of the class, or descriptor of the array type, that the call names
 */
record ClassFileCall(int line, boolean function, String owner, String name, String descriptor) {
    static final Comparator<ClassFileCall> ORDER = Comparator.comparing(ClassFileCall::owner)
            .thenComparing(ClassFileCall::name)
            .thenComparing(ClassFileCall::descriptor)
            .thenComparing(ClassFileCall::line)
            .thenComparing(ClassFileCall::function);

    private static final List<String> BOXES =
            List.of("Boolean", "Byte", "Character", "Short", "Integer", "Long", "Float", "Double");

    boolean creates() {
        return name.equals("<init>");
    }

    ClassFileCall at(int other, boolean asFunction) {
        return new ClassFileCall(other, asFunction, owner, name, descriptor);
    }

    /** Binary names of the parameters' types. */
    List<String> parameters() {
        return List.of(Type.getArgumentTypes(descriptor)).stream()
                .map(Type::getClassName)
                .toList();
    }

    /** The name that the source calls it by. */
    String sourceName() {
        return creates()
                ? owner.substring(Math.max(owner.lastIndexOf('/'), owner.lastIndexOf('$')) + 1)
                        .replaceFirst("^\\d+", "")
                : name;
    }

    /** Whether so many arguments, or any number with variable arity, make such a call. */
    static boolean takes(List<String> parameters, int arguments) {
        int declared = parameters.size();
        return arguments == SourceCall.UNKNOWN
                || declared == arguments
                || declared > 0
                        && arguments >= declared - 1
                        && parameters.get(declared - 1).endsWith("[]");
    }

    /**
     * Whether javac writes such calls on its own: boxing, string and enum switches, enhanced for, try with resources, string concatenation up
     * to Java 8, null checks, members of enums.
     */
    boolean mayBeUnwritten() {
        String last = owner.substring(owner.lastIndexOf('/') + 1);
        return switch (name) {
            case "valueOf" ->
                last.equals("Enum")
                        || BOXES.contains(last) && Type.getArgumentTypes(descriptor)[0].getSort() < Type.ARRAY;
            case "booleanValue",
                    "byteValue",
                    "charValue",
                    "shortValue",
                    "intValue",
                    "longValue",
                    "floatValue",
                    "doubleValue" -> BOXES.contains(last);
            case "hashCode", "equals" -> last.equals("String");
            case "append", "toString" -> last.equals("StringBuilder");
            case "<init>" ->
                last.equals("StringBuilder") || last.equals("AssertionError") || last.equals("MatchException");
            case "requireNonNull" -> last.equals("Objects");
            case "hasNext", "next" -> last.equals("Iterator");
            case "ordinal", "iterator", "close", "getClass" -> descriptor.startsWith("()");
            case "addSuppressed" -> last.equals("Throwable");
            case "clone" -> owner.startsWith("[");
            default -> false;
        };
    }
}
