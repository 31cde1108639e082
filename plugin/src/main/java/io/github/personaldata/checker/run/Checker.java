package io.github.personaldata.checker.run;

/** Checks one module: through all rooms, from sources to reports. */
public interface Checker {
    /**
     * Analyses the module and writes its reports under {@link Module#outputDirectory()}.
     *
     * @return what is to be printed, and whether the build is to fail; a pure function of the input and the files it names
     * @throws BadInput when the user's input, such as the policy file, cannot be used
     */
    ModuleResult check(ModuleInput input) throws BadInput;
}
