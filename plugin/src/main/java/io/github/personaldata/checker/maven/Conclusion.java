package io.github.personaldata.checker.maven;

import io.github.personaldata.checker.run.ConsoleBlock;
import io.github.personaldata.checker.run.ModuleResult;
import java.util.function.Consumer;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugin.logging.Log;
import org.jspecify.annotations.Nullable;

/** Prints a result and fails the build where it must. Each block is one message, so that parallel builds don't mix their lines. */
final class Conclusion {
    private final Log log;
    private final @Nullable String goesOn;
    private final Consumer<String> service;

    /** Fails where there is a failure. */
    Conclusion(Log log) {
        this(log, null, command -> {});
    }

    /**
     * Never fails where the reason is given why the build goes on.
     *
     * @param service takes the {@linkplain WorkflowCommands commands} by which it shows findings at their lines
     */
    Conclusion(Log log, @Nullable String goesOn, Consumer<String> service) {
        this.log = log;
        this.goesOn = goesOn;
        this.service = service;
    }

    void of(ModuleResult result) throws MojoFailureException {
        result.blocks().forEach(this::print);
        if (result.summary() != null) {
            log.info(result.summary());
        }
        if (result.failure() == null) {
            return;
        }
        if (goesOn == null) {
            throw new MojoFailureException(result.failure());
        }
        // an error all the same: -q hides everything else
        log.error(result.failure() + "\n" + goesOn);
    }

    private void print(ConsoleBlock block) {
        switch (block.severity()) {
            case ERROR -> log.error(block.text());
            case WARNING -> log.warn(block.text());
            case INFO -> log.info(block.text());
        }
        WorkflowCommands.of(block).ifPresent(service);
    }
}
