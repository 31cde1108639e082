/** Models of files, kept under the hashes of their bytes: what was parsed once is not parsed again. */
@NullMarked
package io.github.personaldata.checker.source.cache;

import org.jspecify.annotations.NullMarked;
