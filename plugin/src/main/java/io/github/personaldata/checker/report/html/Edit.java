package io.github.personaldata.checker.report.html;

import java.util.List;

/**
 * A place where one edit mends several findings.
 *
 * @param mends how many, with the noun
 * @param place file and line, or what it is about
 * @param source the line; may be empty
 * @param advice what to do there
 * @param findings links to them
 */
public record Edit(String mends, String place, String source, String advice, List<Link> findings) {
    public Edit {
        findings = List.copyOf(findings);
    }

    /** A link to a finding on the page. */
    public record Link(String anchor, String text) {}
}
