package io.github.personaldata.checker.catalogue;

import io.github.personaldata.checker.link.program.BinaryName;
import io.github.personaldata.checker.link.program.MethodId;
import java.util.ArrayList;
import java.util.List;

/**
 * Methods as the policy file names them: {@code type#name(parameter types)}.
 *
 * @param type the owner or one of its supertypes
 * @param name without the {@code *}; {@code <init>} for constructors
 * @param openName a {@code *} follows the name
 * @param parameters erased types, the first of them if {@code openParameters}
 * @param openParameters {@code ..} follows: any further parameters
 */
public record MethodPattern(
        TypePattern type, String name, boolean openName, List<String> parameters, boolean openParameters)
        implements Comparable<MethodPattern> {
    private static final List<String> PRIMITIVES =
            List.of("boolean", "byte", "char", "short", "int", "long", "float", "double");

    public MethodPattern {
        parameters = List.copyOf(parameters);
    }

    /**
     * Parses {@code type#name(java.lang.String,int)}, {@code type#name(..)}, {@code type#name(java.lang.String,..)}, {@code
     * type#prefix*(..)}. Parameter types without a package are of {@code java.lang}; {@code ...} is an array.
     *
     * @throws ModelSyntaxException with what was expected
     */
    public static MethodPattern parse(String text) {
        int hash = text.indexOf('#');
        int open = text.indexOf('(');
        if (hash < 1 || open < hash || !text.endsWith(")")) {
            throw new ModelSyntaxException("'" + text + "' is not a method; expected type#name(parameter types), "
                    + "for example com.vendor.Audit#write(java.lang.String) or com.vendor.Audit#write(..)");
        }
        TypePattern type = TypePattern.parse(text.substring(0, hash).strip());
        String name = text.substring(hash + 1, open).strip();
        boolean openName = name.endsWith("*");
        String plain = openName ? name.substring(0, name.length() - 1) : name;
        if (!(openName && plain.isEmpty()) && !plain.equals("<init>") && !JavaName.isSimple(plain)) {
            throw new ModelSyntaxException(
                    "'" + name + "' is not a method name; expected a name, a name ending in *, or <init>");
        }
        List<String> parameters = new ArrayList<>();
        boolean openParameters = false;
        String list = text.substring(open + 1, text.length() - 1).strip();
        for (String part : list.isEmpty() ? new String[0] : list.split(",", -1)) {
            if (openParameters) {
                throw new ModelSyntaxException(
                        "'..' in '" + text + "' is not last; expected it after all parameter types");
            }
            if (part.strip().equals("..")) {
                openParameters = true;
            } else {
                parameters.add(parameter(part.strip()));
            }
        }
        return new MethodPattern(type, plain, openName, parameters, openParameters);
    }

    private static String parameter(String text) {
        String type = text.endsWith("...") ? text.substring(0, text.length() - 3) + "[]" : text;
        String element = type;
        while (element.endsWith("[]")) {
            element = element.substring(0, element.length() - 2);
        }
        if (!JavaName.isQualified(element)) {
            throw new ModelSyntaxException("'" + text
                    + "' is not a parameter type; expected a full name without type arguments, such as java.util.List");
        }
        boolean known = PRIMITIVES.contains(element) || element.indexOf('.') >= 0;
        return known ? BinaryName.of(type) : "java.lang." + type;
    }

    /** Whether name and parameters fit; the owner is not looked at. */
    public boolean matchesSignature(MethodId method) {
        return hasNameOf(method) && hasParametersOf(method);
    }

    private boolean hasNameOf(MethodId method) {
        return openName
                ? method.name().startsWith(name) && !method.isConstructor()
                : method.name().equals(name);
    }

    private boolean hasParametersOf(MethodId method) {
        List<String> actual = method.parameters();
        int count = parameters.size();
        if (openParameters ? actual.size() < count : actual.size() != count) {
            return false;
        }
        for (int i = 0; i < count; i++) {
            if (!actual.get(i).equals(parameters.get(i))) {
                return false;
            }
        }
        return true;
    }

    /** 0 for all parameters written down, 1 for the first of them, 2 for none. */
    int looseness() {
        if (!openParameters) {
            return 0;
        }
        return parameters.isEmpty() ? 2 : 1;
    }

    @Override
    public int compareTo(MethodPattern other) {
        return toString().compareTo(other.toString());
    }

    /** As in the policy file. */
    @Override
    public String toString() {
        String list = String.join(",", parameters);
        String tail = openParameters ? (list.isEmpty() ? ".." : ",..") : "";
        return type + "#" + name + (openName ? "*" : "") + "(" + list + tail + ")";
    }
}
