package io.github.personaldata.checker.maven;

import io.github.personaldata.checker.run.ConsoleBlock;
import io.github.personaldata.checker.run.ModuleResult;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugin.logging.Log;

/** Prints a result and fails the build where it must. Each block is one message, so that parallel builds don't mix their lines. */
final class Conclusion {
    private final Log log;
    private final boolean failOnViolation;

    Conclusion(Log log, boolean failOnViolation) {
        this.log = log;
        this.failOnViolation = failOnViolation;
    }

    void of(ModuleResult result) throws MojoFailureException {
        result.blocks().forEach(this::print);
        if (result.summary() != null) {
            log.info(result.summary());
        }
        if (result.failure() == null) {
            return;
        }
        if (failOnViolation) {
            throw new MojoFailureException(result.failure());
        }
        // an error all the same: -q hides everything else
        log.error(result.failure() + "\nThe build goes on: personal-data.failOnViolation is false.");
    }

    private void print(ConsoleBlock block) {
        switch (block.severity()) {
            case ERROR -> log.error(block.text());
            case WARNING -> log.warn(block.text());
            case INFO -> log.info(block.text());
        }
    }
}
