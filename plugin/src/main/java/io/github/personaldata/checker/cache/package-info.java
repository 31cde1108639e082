/** A folder of entries that may be lost at any time, and hashes of files; what entries hold is their owners' matter. */
@NullMarked
package io.github.personaldata.checker.cache;

import org.jspecify.annotations.NullMarked;
