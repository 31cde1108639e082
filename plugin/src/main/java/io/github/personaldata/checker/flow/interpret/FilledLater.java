package io.github.personaldata.checker.flow.interpret;

import io.github.personaldata.checker.link.program.Type;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Library classes whose objects are given functions first and data later, which they hand on to these: a future that is completed, a subject that
 * passes elements on. What such an object holds is asked of the joined graph, which knows no order.
 */
final class FilledLater {
    private static final Set<String> CLASSES = Set.of("java.util.concurrent.CompletableFuture");
    private static final Pattern SUBJECTS = Pattern.compile("io\\.reactivex\\.(rxjava3\\.)?(subjects|processors)\\..*");

    private FilledLater() {}

    static boolean is(Type type) {
        String name = type.erasure();
        return CLASSES.contains(name)
                || name.startsWith("io.reactivex.") && SUBJECTS.matcher(name).matches();
    }
}
