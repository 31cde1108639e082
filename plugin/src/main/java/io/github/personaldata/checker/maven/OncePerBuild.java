package io.github.personaldata.checker.maven;

import io.github.personaldata.checker.run.ConsoleBlock;
import io.github.personaldata.checker.run.Language;
import io.github.personaldata.checker.run.ModuleResult;
import io.github.personaldata.checker.run.PolicyLookup;
import java.nio.file.Path;
import java.util.List;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.logging.Log;
import org.eclipse.aether.SessionData;

/** Says once in a build what holds for many of its modules. */
final class OncePerBuild {
    private final SessionData said;
    private final Log log;
    private final Language language;

    OncePerBuild(MavenSession session, Log log, Language language) {
        this.said = session.getRepositorySession().getData();
        this.log = log;
        this.language = language;
    }

    /** Which policy file is read, and which is not. */
    void tell(PolicyLookup policy) {
        if (policy.file() != null && isNew("policy file: " + policy.file())) {
            log.info(language.of("policy file: " + policy.file()));
        }
        policy.warnings().stream().filter(this::isNew).map(language::of).forEach(log::warn);
    }

    /** That other modules are under the policy file too, so that some rules cannot be decided in any of them. */
    void tellUndecided(Path policy) {
        if (isNew("undecided: " + policy)) {
            log.info(language.of("several modules are under " + policy
                    + ": whether its declarations are used, and its retention periods, bases and categories suffice, is decided for"
                    + " all of them together, by personal-data:aggregate"));
        }
    }

    /** That every check begins from scratch. */
    void tellNotKept(String reason) {
        if (isNew("not kept")) {
            log.warn(language.of("nothing is kept for the next build (personal-data.cacheDirectory): " + reason));
        }
    }

    /** The result without what another module has told. */
    ModuleResult of(ModuleResult result) {
        List<ConsoleBlock> blocks = result.blocks().stream()
                .filter(block -> !block.ofBuild() || isNew(block.text()))
                .toList();
        return new ModuleResult(blocks, result.summary(), result.failure());
    }

    private boolean isNew(String message) {
        return said.set(OncePerBuild.class.getName() + message, null, true);
    }
}
