package io.github.personaldata.checker.injected;

import java.lang.reflect.Executable;
import java.util.Comparator;

/**
 * A method or constructor of the project that is called with data.
 *
 * @param argument the place of the data among its arguments; -1 when it is the receiver
 */
record Entered(Executable member, int argument) implements Comparable<Entered> {
    @Override
    public int compareTo(Entered other) {
        return Comparator.comparing((Entered entered) -> entered.member.toGenericString())
                .thenComparingInt(Entered::argument)
                .compare(this, other);
    }
}
