/** What the checked program reads at run time: {@code application.yml} and {@code .properties} with their profiles. */
@NullMarked
package io.github.personaldata.checker.config;

import org.jspecify.annotations.NullMarked;
