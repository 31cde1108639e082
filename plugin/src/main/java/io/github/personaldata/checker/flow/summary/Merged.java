package io.github.personaldata.checker.flow.summary;

import io.github.personaldata.checker.link.program.MethodId;

/**
 * A statement that brings a data element into an object which holds another one, held for other purposes.
 *
 * @param in the code with the statement
 * @param site of the statement in it
 * @param by what it calls; for an assignment the field as if it were called
 * @param brought key of the label that comes in
 * @param met key of the label that it meets
 * @param trail of what comes in
 */
public record Merged(MethodId in, int site, MethodId by, String brought, String met, Trail trail) {}
