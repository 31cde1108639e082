/** The page for people: takes what is to be told in words, gives one HTML file that needs no network and, but for its controls, no script. */
@NullMarked
package io.github.personaldata.checker.report.html;

import org.jspecify.annotations.NullMarked;
