package io.github.personaldata.checker.run;

import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A module's own files. All folders exist.
 *
 * @param roots folders of Java sources, generated ones included; walk them with {@link SourceFiles}
 * @param testRoots folders of test sources; empty unless tests are checked too
 * @param resourceRoots folders of resources, such as {@code application.yml}
 * @param classes compiled classes, absent when the module has not been compiled; they may be older than the sources
 * @param release the Java release that the sources are written for
 * @param otherLanguages files of languages that are not analysed
 * @param waitedFor annotation processors that the build runs, if nothing was generated yet
 */
public record Sources(
        List<Path> roots,
        List<Path> testRoots,
        List<Path> resourceRoots,
        @Nullable Path classes,
        Charset encoding,
        int release,
        List<OtherLanguage> otherLanguages,
        List<String> waitedFor) {
    public Sources {
        roots = List.copyOf(roots);
        testRoots = List.copyOf(testRoots);
        resourceRoots = List.copyOf(resourceRoots);
        otherLanguages = List.copyOf(otherLanguages);
        waitedFor = List.copyOf(waitedFor);
    }
}
