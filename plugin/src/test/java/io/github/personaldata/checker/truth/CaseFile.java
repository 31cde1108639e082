package io.github.personaldata.checker.truth;

import java.nio.file.Path;

/**
 * One case: a small program in one file, in a package of its own, and the policy file it is judged by.
 *
 * @param name {@code family/Name}, the file without its extension, below the folder of the cases
 * @param mainClass the class with {@code static void run(Inputs)}
 */
record CaseFile(String name, Path source, Path policy, String mainClass, CaseLabels labels) {
    /** The folder it lies in, which says what it proves. */
    String family() {
        return name.substring(0, name.lastIndexOf('/'));
    }
}
