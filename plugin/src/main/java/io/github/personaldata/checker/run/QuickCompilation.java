package io.github.personaldata.checker.run;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.management.JMException;
import javax.management.ObjectName;

/**
 * Tells HotSpot to compile this plugin quickly instead of well. A check lives for seconds in a young JVM: there the optimising compiler
 * costs more CPU time than its code saves (half of a cold check, see {@code docs/bench.md}), and it takes the core that the second thread
 * would work on. Only classes of this plugin and of its parser are meant; the build's other work is compiled as before.
 *
 * <p>Findings never depend on it. A JVM without such directives (JEP 165) compiles as it likes.
 */
public final class QuickCompilation {
    private static final String DIRECTIVES =
            "[{match: [\"io/github/personaldata/checker/*.*\", \"com/github/javaparser/*.*\"], c2: {Exclude: true}}]";

    private static final Thread ASKING = new Thread(QuickCompilation::ask, "personal-data-compilation");

    static {
        ASKING.setDaemon(true);
        ASKING.start();
    }

    private QuickCompilation() {}

    /** Asks once for each JVM, beside the caller's work, as the management of a JVM takes its time to start. */
    public static void prefer() {
        // the work is done by loading this class
    }

    private static void ask() {
        try {
            Path file = Files.createTempFile("personal-data", ".json");
            try {
                Files.writeString(file, DIRECTIVES);
                ManagementFactory.getPlatformMBeanServer()
                        .invoke(
                                new ObjectName("com.sun.management:type=DiagnosticCommand"),
                                "compilerDirectivesAdd",
                                new Object[] {new String[] {file.toString()}},
                                new String[] {String[].class.getName()});
            } finally {
                Files.deleteIfExists(file);
            }
        } catch (IOException | JMException | RuntimeException | LinkageError e) {
            // another JVM: it compiles as it likes
        }
    }
}
