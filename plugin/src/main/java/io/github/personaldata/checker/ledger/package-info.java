/** What was not analysed or not exactly: counted and told, in every room. */
@NullMarked
package io.github.personaldata.checker.ledger;

import org.jspecify.annotations.NullMarked;
