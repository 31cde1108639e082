package io.github.personaldata.checker.truth;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is tested by the cases: anything that names findings for sources. */
public interface Analyser {
    /**
     * In: the sources of one module, its class path, and its policy file if it has one. Out: the findings; the order says nothing, and a
     * finding made twice counts once.
     */
    List<Reported> analyse(List<Path> sourceFiles, List<Path> classpath, @Nullable Path policyFile);

    /**
     * A finding.
     *
     * @param file the source, as a path that ends with {@code family/Name.java}
     * @param element the datum as {@code Type.field}, with the type's simple name
     */
    record Reported(String file, int line, String rule, String element) {}
}
