package io.github.personaldata.checker.run;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Counts the sources and says that nothing more was done: the checker until the rooms are joined. */
public final class SourceCount implements Checker {
    @Override
    public ModuleResult check(ModuleInput input) throws BadInput {
        var roots = new ArrayList<>(input.module().sources().roots());
        roots.addAll(input.module().sources().testRoots());
        try {
            int files = SourceFiles.java(roots).size();
            var told = new ConsoleBlock(
                    ConsoleBlock.Severity.WARNING, input.module().name() + ": the sources were counted, not analysed");
            return new ModuleResult(List.of(told), input.module().name() + ": " + files + " source files", null);
        } catch (IOException e) {
            throw new BadInput("cannot read the sources of " + input.module().name() + ": " + e.getMessage(), e);
        }
    }
}
