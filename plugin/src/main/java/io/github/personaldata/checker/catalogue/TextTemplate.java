package io.github.personaldata.checker.catalogue;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a method makes of texts, as far as that is known: constants and what it is given, in their order, such as <code>{0}://{1}/</code>. Only
 * destinations are read from it.
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
     */
    public record Part(String constant, @Nullable FlowPosition position, boolean unknown) {}

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
            boolean unknown = inside.equals(UNKNOWN);
            parts.add(new Part(text.substring(at, open), unknown ? null : FlowPosition.parse(inside), unknown));
            at = close + 1;
        }
        if (at < text.length() || parts.isEmpty()) {
            parts.add(new Part(text.substring(at), null, false));
        }
        return new TextTemplate(parts);
    }
}
