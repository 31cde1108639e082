package io.github.personaldata.checker.catalogue;

/** Entries of one kind under one key, in their order; immutable. An entry is made when it is asked for. */
interface Candidates<T> {
    int size();

    /** The methods that an entry speaks about; only for kinds about methods. */
    MethodPattern pattern(int index);

    T entry(int index);
}
