package io.github.personaldata.checker.catalogue;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A flow through a library method.
 *
 * @param replaces what {@code to} held before is overwritten
 * @param where the constant that an argument must be for this to hold; null if it always does
 * @param shape the objects at {@code from} are turned into text that way; null if they pass as they are
 * @param text what is written at {@code to}, for destinations; null where data flows
 */
public record PropagatorModel(
        MethodPattern method,
        List<FlowPosition> from,
        FlowPosition to,
        boolean replaces,
        @Nullable Where where,
        @Nullable ObjectText shape,
        @Nullable TextTemplate text,
        String reason)
        implements MethodModel {
    public PropagatorModel {
        from = List.copyOf(from);
    }

    /** Says of an argument which number it is: {@code 0 = 0}. */
    public record Where(int argument, int number) {
        private static final Pattern FORM = Pattern.compile("([0-9]{1,2}) = ([0-9]{1,9})");

        static Where parse(String text) {
            Matcher matcher = FORM.matcher(text);
            if (!matcher.matches()) {
                throw new ModelSyntaxException(
                        "'" + text + "' is not a condition; expected an argument and a number, for example \"0 = 0\"");
            }
            return new Where(Integer.parseInt(matcher.group(1)), Integer.parseInt(matcher.group(2)));
        }
    }
}
