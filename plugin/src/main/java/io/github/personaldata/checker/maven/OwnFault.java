package io.github.personaldata.checker.maven;

import org.apache.maven.plugin.MojoExecutionException;

/** Says that the checker is to blame. */
final class OwnFault {
    private OwnFault() {}

    static MojoExecutionException of(Throwable fault) {
        return new MojoExecutionException(
                "a fault of the personal data checker, not of your code: " + fault
                        + "; run with -e and report the trace",
                fault);
    }
}
