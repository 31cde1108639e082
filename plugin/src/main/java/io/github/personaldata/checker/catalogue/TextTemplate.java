package io.github.personaldata.checker.catalogue;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a method makes of texts, as far as that is known: constants and what it is given, in their order, such as <code>{0}://{1}/</code>. Only
 * destinations are read from it. <code>${0}</code> is the value that the program's configuration has under the name in argument 0, and
 * <code>${0:1}</code> the same, or argument 1 where it has none.
 */
public record TextTemplate(List<Part> parts) {
    private static final String UNKNOWN = "?";

    public TextTemplate {
        parts = List.copyOf(parts);
    }

    /**
     * A constant stretch, then perhaps something else.
     *
     * @param position what stands there; null for nothing, or for something that is not known
     * @param unknown whether it is not known
     * @param setting what names the value of the configuration that stands there; null if it is none
     */
    public record Part(String constant, @Nullable FlowPosition position, boolean unknown, @Nullable Setting setting) {}

    /**
     * A value of the configuration.
     *
     * @param key the number of the argument that is its name
     * @param otherwise the number of the argument that counts where there is no value; -1 if there is none
     */
    public record Setting(int key, int otherwise) {
        private static final Pattern FORM = Pattern.compile("(\\d+)(?::(\\d+))?");

        static Setting parse(String inside) {
            Matcher form = FORM.matcher(inside);
            if (!form.matches()) {
                throw new ModelSyntaxException(
                        "'${" + inside
                                + "}' is no value of the configuration; expected the number of the argument that names it, for example \"${0}\" or \"${0:1}\"");
            }
            String otherwise = form.group(2);
            return new Setting(Integer.parseInt(form.group(1)), otherwise == null ? -1 : Integer.parseInt(otherwise));
        }
    }

    /** The arguments on which it depends which values of the configuration stand in it. */
    public List<Integer> settings() {
        return parts.stream()
                .map(Part::setting)
                .filter(Objects::nonNull)
                .flatMap(setting -> Stream.of(setting.key(), setting.otherwise()))
                .filter(argument -> argument >= 0)
                .toList();
    }

    /**
     * Parses constants with positions in braces; <code>{?}</code> is a stretch that is not known.
     *
     * @throws ModelSyntaxException with what was expected
     */
    public static TextTemplate parse(String text) {
        List<Part> parts = new ArrayList<>();
        int at = 0;
        for (int open = text.indexOf('{'); open >= 0; open = text.indexOf('{', at)) {
            int close = text.indexOf('}', open);
            if (close < 0) {
                throw new ModelSyntaxException("'" + text
                        + "' has a '{' without its '}'; expected positions in braces, for example \"{0}://{1}\"");
            }
            String inside = text.substring(open + 1, close);
            boolean configured = open > at && text.charAt(open - 1) == '$';
            String constant = text.substring(at, configured ? open - 1 : open);
            boolean unknown = inside.equals(UNKNOWN);
            FlowPosition position = configured || unknown ? null : FlowPosition.parse(inside);
            parts.add(new Part(constant, position, unknown, configured ? Setting.parse(inside) : null));
            at = close + 1;
        }
        if (at < text.length() || parts.isEmpty()) {
            parts.add(new Part(text.substring(at), null, false, null));
        }
        return new TextTemplate(parts);
    }
}
