package io.github.personaldata.checker.flow.summary;

import io.github.personaldata.checker.link.program.MethodId;
import org.jspecify.annotations.Nullable;

/** The one seam through which flow learns what a method does: its source, an upstream module, bytecode of a jar, or the catalogue. */
@FunctionalInterface
public interface SummaryProvider {
    /** The method's summary; null if this provider knows nothing about it. */
    @Nullable
    Summary summary(MethodId method);

    /** The same for a call with these arguments; of what a method does with constants most providers know no more. */
    default @Nullable Summary summary(MethodId method, Constant.Arguments arguments) {
        return summary(method);
    }

    /** Asks the other provider where this one knows nothing. */
    default SummaryProvider orElse(SummaryProvider other) {
        return method -> {
            Summary known = summary(method);
            return known != null ? known : other.summary(method);
        };
    }
}
