package io.github.personaldata.checker.flow.result;

import io.github.personaldata.checker.link.program.MethodId;
import java.util.Comparator;

/**
 * A data element that an anonymiser is given.
 *
 * @param by the method that is declared or modelled to anonymise
 * @param file of the call, relative to the repository root
 */
public record Anonymised(Label label, MethodId by, String file) implements Comparable<Anonymised> {
    private static final Comparator<Anonymised> ORDER = Comparator.comparing(Anonymised::label)
            .thenComparing(Anonymised::by)
            .thenComparing(Anonymised::file);

    @Override
    public int compareTo(Anonymised other) {
        return ORDER.compare(this, other);
    }
}
