/** Fifth room: how findings are told, on the console, in SARIF, GitLab's format, JSON, HTML and Markdown, in English, Russian and Kazakh. */
@NullMarked
package io.github.personaldata.checker.report;

import org.jspecify.annotations.NullMarked;
