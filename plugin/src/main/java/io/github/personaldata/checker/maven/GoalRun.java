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
     * @param locale the parameter, in whose language failures are told
     * @throws MojoExecutionException when its input is bad or cannot be read, or the checker is at fault; the message says which
     * @throws MojoFailureException as the goal does
     */
    static void run(String locale, Work work) throws MojoExecutionException, MojoFailureException {
        try {
            work.run();
        } catch (BadInput e) {
            throw failure(locale, String.valueOf(e.getMessage()), e);
        } catch (IOException e) {
            throw failure(locale, "cannot read the sources: " + e, e);
        } catch (RuntimeException | StackOverflowError e) {
            throw OwnFault.of(locale, e);
        }
    }

    /** What Maven is to print of it. */
    static MojoExecutionException failure(String locale, String english, Exception cause) {
        String text = ParameterText.language(locale).of(english);
        if (text.equals(english)) {
            return new MojoExecutionException(text, cause);
        }
        // Maven prints what a cause says as well, where that is something else
        MojoExecutionException told = new MojoExecutionException(text);
        told.addSuppressed(cause);
        return told;
    }
}
