/** What the flow room hands on: which personal data leaves where, by which path and to which destination. */
@NullMarked
package io.github.personaldata.checker.flow.result;

import org.jspecify.annotations.NullMarked;
