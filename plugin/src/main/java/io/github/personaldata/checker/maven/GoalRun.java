package io.github.personaldata.checker.maven;

import io.github.personaldata.checker.run.BadInput;
import java.io.IOException;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;

/** What becomes of the failures of a goal. */
final class GoalRun {
    private GoalRun() {}

    /** What the goal does. */
    interface Work {
        void run() throws BadInput, IOException, MojoExecutionException, MojoFailureException;
    }

    /**
     * Runs it.
     *
     * @throws MojoExecutionException when its input is bad or cannot be read, or the checker is at fault; the message says which
     * @throws MojoFailureException as the goal does
     */
    static void run(Work work) throws MojoExecutionException, MojoFailureException {
        try {
            work.run();
        } catch (BadInput e) {
            throw new MojoExecutionException(e.getMessage(), e);
        } catch (IOException e) {
            throw new MojoExecutionException("cannot read the sources: " + e, e);
        } catch (RuntimeException | StackOverflowError e) {
            throw OwnFault.of(e);
        }
    }
}
