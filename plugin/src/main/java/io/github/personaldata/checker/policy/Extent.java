package io.github.personaldata.checker.policy;

/** How much of the code that a policy file speaks of was looked at. */
public enum Extent {
    /** One module of several: what the others hold and use is not known, so nothing is said about the policy file itself. */
    MODULE,
    /** All of it, as one module or joined: a declaration that nothing uses is stale. */
    PROJECT
}
