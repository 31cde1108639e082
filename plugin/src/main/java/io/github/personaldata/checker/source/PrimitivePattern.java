package io.github.personaldata.checker.source;

import com.github.javaparser.Position;
import com.github.javaparser.ast.type.PrimitiveType;
import com.github.javaparser.ast.type.Type;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * {@code value instanceof int i} (JEP 507), over which JavaParser 3.28 gives up the whole file. The keyword gets a capital letter, which
 * parses as a class, and the lowering asks whether a class is one of these.
 */
final class PrimitivePattern {
    private static final String FAILURE = "is not ReferenceType";
    private static final Pattern TEST = Pattern.compile(
            "\\binstanceof\\s+(?:final\\s+)?(byte|short|char|int|long|float|double|boolean)\\b(?!\\s*[\\[.])");

    private PrimitivePattern() {}

    /** Whether this is how JavaParser complains about them. */
    static boolean isComplaint(String message) {
        return message.contains(FAILURE);
    }

    /**
     * Disguises them.
     *
     * @param places takes where each stands
     * @return whether there were any
     */
    static boolean takeOut(SourceText source, StringBuilder text, Map<Position, Type> places) {
        Matcher matcher = TEST.matcher(text.toString());
        boolean found = false;
        while (matcher.find()) {
            int at = matcher.start(1);
            PrimitiveType.Primitive primitive =
                    PrimitiveType.Primitive.valueOf(matcher.group(1).toUpperCase(java.util.Locale.ROOT));
            places.put(source.position(at), new PrimitiveType(primitive));
            text.setCharAt(at, Character.toUpperCase(text.charAt(at)));
            found = true;
        }
        return found;
    }
}
