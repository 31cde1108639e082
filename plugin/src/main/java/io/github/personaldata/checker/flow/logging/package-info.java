/** Logs that nobody calls: clients, databases and servers that settings, in code or in files, make write what passes through them. */
@NullMarked
package io.github.personaldata.checker.flow.logging;

import org.jspecify.annotations.NullMarked;
