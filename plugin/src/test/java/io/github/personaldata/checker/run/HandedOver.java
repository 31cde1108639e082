package io.github.personaldata.checker.run;

import io.github.personaldata.checker.flow.interpret.Budget;
import io.github.personaldata.checker.flow.summary.Summary;
import io.github.personaldata.checker.source.model.SourceFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** Lets tests of other packages change what the rooms hand over to each other. */
public final class HandedOver {
    private HandedOver() {}

    /** What is found in a module by a check that knows what an earlier one has found in each method, and no more of it. */
    public static ModuleCheck.Judged known(ModuleInput input, Path folder) {
        try {
            Cache cache = Cache.in(folder);
            ModuleCheck.judge(input, Handover.DIRECT, CheckCache.of(input, cache));
            try (Stream<Path> entries = Files.walk(folder)) {
                for (Path entry : entries.filter(Files::isRegularFile).toList()) {
                    if (entry.getParent().endsWith("flows")) {
                        Files.delete(entry);
                    }
                }
            }
            return ModuleCheck.judge(input, Handover.DIRECT, CheckCache.of(input, cache));
        } catch (BadInput | IOException e) {
            throw new AssertionError(e.getMessage(), e);
        }
    }

    /** In: a module and what is to become of its files and summaries between the rooms, and what a method is worth. Out: what was found. */
    public static ModuleCheck.Judged judged(
            ModuleInput input, UnaryOperator<List<SourceFile>> files, Budget budget, UnaryOperator<Summary> summaries) {
        try {
            return ModuleCheck.judge(input, new Handover(files, budget, summaries));
        } catch (BadInput e) {
            throw new AssertionError(e.getMessage(), e);
        }
    }
}
