/** Data elements: which fields, methods and parameters hold personal data, by annotation or by model. */
@NullMarked
package io.github.personaldata.checker.flow.label;

import org.jspecify.annotations.NullMarked;
