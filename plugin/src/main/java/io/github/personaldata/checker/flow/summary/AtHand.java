package io.github.personaldata.checker.flow.summary;

import io.github.personaldata.checker.link.program.MethodId;

/**
 * What code that works for a purpose has at hand: what it is given, reads, or gets from a call; of a jar what it is given.
 *
 * @param by the method that works for the purpose
 * @param in the method or function that has it: code of that one, or a caller of it where its own code is in a jar
 * @param site where it has it first; -1 if it is given
 * @param data in the terms of that code
 * @param trail of the data
 */
public record AtHand(MethodId by, MethodId in, int site, Atom data, Trail trail) {}
