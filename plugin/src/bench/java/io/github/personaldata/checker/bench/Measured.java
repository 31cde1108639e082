package io.github.personaldata.checker.bench;

import java.lang.reflect.InvocationTargetException;
import java.util.Arrays;
import java.util.List;

/**
 * Runs any program and prints what its whole JVM has taken, however it ends. The class path of that JVM is the program's own; besides, it needs
 * this class, {@link Meter} and {@link Sample}.
 */
public final class Measured {
    private Measured() {}

    /** Classes that a class path needs for this one to run. */
    static final List<Class<?>> NEEDED = List.of(Measured.class, Meter.class, Sample.class);

    /** In: the name of a class with a main method, and the words for that. */
    public static void main(String[] words) throws Throwable {
        Meter.totalAtEnd();
        try {
            Class.forName(words[0]).getMethod("main", String[].class).invoke(null, (Object)
                    Arrays.copyOfRange(words, 1, words.length));
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }
}
