/** What the link room hands on: types, members and resolutions with stable identities, whether from source or from class files. */
@NullMarked
package io.github.personaldata.checker.link.program;

import org.jspecify.annotations.NullMarked;
