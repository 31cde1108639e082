package io.github.personaldata.checker.maven;

import org.apache.maven.plugin.MojoExecutionException;

/** Says that the checker is to blame. */
final class OwnFault {
    private OwnFault() {}

    /** @param locale the parameter, in whose language it is told */
    static MojoExecutionException of(String locale, Throwable fault) {
        String english = "a fault of the personal data checker, not of your code: " + fault
                + "; run with -e and report the trace";
        return new MojoExecutionException(ParameterText.language(locale).of(english), fault);
    }
}
