package io.github.personaldata.checker.run;

import io.github.personaldata.checker.catalogue.Catalogue;
import io.github.personaldata.checker.config.ApplicationConfiguration;
import io.github.personaldata.checker.flow.FlowAnalysis;
import io.github.personaldata.checker.flow.interpret.Budget;
import io.github.personaldata.checker.flow.result.FlowResult;
import io.github.personaldata.checker.flow.solved.SolutionStore;
import io.github.personaldata.checker.flow.summary.Summary;
import io.github.personaldata.checker.link.Linker;
import io.github.personaldata.checker.link.classfile.ClassFiles;
import io.github.personaldata.checker.link.program.Program;
import io.github.personaldata.checker.policy.Extent;
import io.github.personaldata.checker.policy.Policy;
import io.github.personaldata.checker.policy.file.PolicyFile;
import io.github.personaldata.checker.policy.finding.Finding;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * A module that is parsed and linked once and then followed and judged again and again, for tests that change what follows. The findings are
 * those of {@link ModuleCheck} but for what is told of files and of the policy file's models.
 */
public final class LinkedModule {
    private final Program program;
    private final Catalogue catalogue;
    private final ApplicationConfiguration configuration;
    private final @Nullable PolicyFile policy;
    private final ModuleInput input;

    private LinkedModule(
            Program program,
            Catalogue catalogue,
            ApplicationConfiguration configuration,
            @Nullable PolicyFile policy,
            ModuleInput input) {
        this.program = program;
        this.catalogue = catalogue;
        this.configuration = configuration;
        this.policy = policy;
        this.input = input;
    }

    /** In: a module, and its class path, which must stay open as long as the module is used. */
    public static LinkedModule of(ModuleInput input, ClassFiles classes) {
        try {
            Path file = input.policyFile();
            PolicyFile policy = file == null ? null : PolicyFiles.read(file, input.repositoryRoot());
            CheckCache cache = CheckCache.of(input, Cache.NONE);
            Program program = Linker.link(
                    cache.source().read(cache.models()), new Linker.Options(classes, List.of(), cache.lombok()));
            Catalogue catalogue =
                    policy == null ? Catalogue.load() : Catalogue.load().with(policy.models());
            return new LinkedModule(
                    program,
                    catalogue,
                    ApplicationConfiguration.read(Analysis.resources(input), input::shown),
                    policy,
                    input);
        } catch (BadInput e) {
            throw new AssertionError(e.getMessage(), e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What is found in it where a method is worth so much. */
    public List<Finding> findings(Budget budget) {
        FlowResult flows = flows(budget, UnaryOperator.identity(), SolutionStore.NONE);
        Extent extent = input.alone() ? Extent.PROJECT : Extent.MODULE;
        return Policy.judge(flows, policy, input.options().date(), extent).findings();
    }

    /** What flow finds in it, where summaries are handed over so, with what earlier runs have kept. */
    public FlowResult flows(Budget budget, UnaryOperator<Summary> summaries, SolutionStore store) {
        return FlowAnalysis.analyse(program, catalogue, configuration, (file, line) -> "", 1, budget, summaries, store);
    }
}
