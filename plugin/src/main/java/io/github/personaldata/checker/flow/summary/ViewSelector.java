package io.github.personaldata.checker.flow.summary;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The selectors that lead from a view, such as the keys of a map, to the object behind it. */
public final class ViewSelector {
    /** Of a view the object behind it: each part of that one shows through. */
    public static final String OBJECT = "[of]";

    /** The same of a view of a map's keys: these are its elements. */
    public static final String KEYS = "[keys of]";

    /** The same of a view of a map's values. */
    public static final String VALUES = "[values of]";

    private static final Set<String> ALL = Set.of(OBJECT, KEYS, VALUES);

    private ViewSelector() {}

    /** Whether a selector leads from a view to the object behind it. */
    public static boolean is(String selector) {
        return ALL.contains(selector);
    }

    /**
     * The part of the object behind a view that shows in a part of the view; null if none does.
     *
     * @param view leads to that object
     */
    public static @Nullable String seenThrough(String view, String selector) {
        boolean contained = Path.isOneOfMany(selector) || selector.equals(Path.KEY) || selector.equals(Path.HELD);
        return switch (view) {
            case OBJECT -> contained ? selector : null;
            case KEYS -> Path.isElement(selector) ? Path.KEY : null;
            case VALUES -> Path.isElement(selector) ? Path.VALUE : null;
            default -> null;
        };
    }
}
