package io.github.personaldata.checker.run;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What came out of a check.
 *
 * @param blocks what the console prints, in this order, each as one message
 * @param summary one line that says what was done; absent when there was nothing to analyse
 * @param failure why the build is to fail, at most two lines that name the report; absent when it is not to
 */
public record ModuleResult(List<ConsoleBlock> blocks, @Nullable String summary, @Nullable String failure) {
    public ModuleResult {
        blocks = List.copyOf(blocks);
    }
}
