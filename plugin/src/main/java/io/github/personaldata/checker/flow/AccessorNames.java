package io.github.personaldata.checker.flow;

import java.util.List;
import java.util.Locale;

/** Which property a method of a message or builder is about, as its name says. */
final class AccessorNames {
    /** Longer ones first. */
    private static final List<String> VERBS =
            List.of("addAll", "putAll", "remove", "clear", "merge", "set", "get", "add", "put");

    /** How generated code calls other forms of the same property. */
    private static final List<String> FORMS = List.of(
            "OrBuilderList", "BuilderList", "OrBuilder", "Builder", "OrDefault", "OrThrow", "Bytes", "List", "Map");

    private AccessorNames() {}

    /** In: {@code setEmail}, {@code getEmailBytes}, {@code addAllEmail}. Out: {@code email}; of a name without a verb the name itself. */
    static String property(String method) {
        String name = method;
        for (String verb : VERBS) {
            if (method.startsWith(verb) && method.length() > verb.length()) {
                name = method.substring(verb.length());
                break;
            }
        }
        for (String form : FORMS) {
            if (name.endsWith(form) && name.length() > form.length()) {
                name = name.substring(0, name.length() - form.length());
                break;
            }
        }
        return name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1);
    }
}
