package io.github.personaldata.checker.run;

import io.github.personaldata.checker.flow.interpret.Budget;
import io.github.personaldata.checker.flow.summary.Summary;
import io.github.personaldata.checker.source.model.SourceFile;
import java.util.List;
import java.util.function.UnaryOperator;

/** Lets tests of other packages change what the rooms hand over to each other. */
public final class HandedOver {
    private HandedOver() {}

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
