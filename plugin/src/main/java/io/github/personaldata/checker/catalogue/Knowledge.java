package io.github.personaldata.checker.catalogue;

import java.util.List;

/** One set of models made quick to ask: the built-in catalogue, or what a policy file adds. Safe for use by many threads. */
sealed interface Knowledge permits ListedKnowledge, CompiledKnowledge {
    /** Everything in it. */
    Models models();

    /** The vendors in it. */
    default List<VendorModel> vendors() {
        return models().vendors();
    }

    /** The sources in it, those included that are off. */
    List<SourceModel> sources();

    /** The entries of a kind under a key, see {@link EntryKeys}; often none. */
    <T> Candidates<T> find(EntryKind<T> kind, String key);

    /** Whether any method is known as a consent check. */
    boolean hasConsentChecks();
}
