package io.github.personaldata.checker.run;

import io.github.personaldata.checker.flow.interpret.Budget;
import io.github.personaldata.checker.flow.summary.Summary;
import io.github.personaldata.checker.source.model.SourceFile;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * What is done with results between the rooms before the next one gets them: they may go through a store. It must not change what they say.
 *
 * @param files all files of the program, the module's own and those of upstream modules; their order says nothing
 * @param budget how much work a method is worth
 * @param summaries one method's summary at a time, on any thread
 */
record Handover(UnaryOperator<List<SourceFile>> files, Budget budget, UnaryOperator<Summary> summaries) {
    /** From hand to hand. */
    static final Handover DIRECT = new Handover(UnaryOperator.identity(), Budget.STANDARD, UnaryOperator.identity());
}
