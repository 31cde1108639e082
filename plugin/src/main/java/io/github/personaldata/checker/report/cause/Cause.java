package io.github.personaldata.checker.report.cause;

import io.github.personaldata.checker.policy.finding.Finding;
import io.github.personaldata.checker.source.model.Position;
import java.util.List;

/**
 * A place where one edit mends several findings, as far as the ways tell by which they were found.
 *
 * @param file relative to the repository root; empty where the place is an entry that the policy file has, or is to have
 * @param text the line of source; empty where there is none
 * @param subject the recipient, purpose, method or setting that it is about; empty where a line says all
 * @param findings that it mends, sorted; those that a cause before it mends are not among them
 */
public record Cause(Kind kind, String file, Position at, String text, String subject, List<Finding> findings) {
    public Cause {
        findings = findings.stream().sorted().toList();
    }

    /** What the edit is. */
    public enum Kind {
        /** The call that lets data out gets less of it. */
        CALL,
        /** A line that the ways have in common masks the data, or hands on less of it. */
        STEP,
        /** What a generated {@code toString()} prints is cut down. */
        PRINTED,
        /** A consent is asked for from there on. */
        CONSENT,
        /** A declaration is corrected. */
        DECLARATION,
        /** The policy file's entry of a recipient is written or corrected, or nothing is sent to it any more. */
        RECIPIENT,
        /** A purpose is declared, or no longer named. */
        PURPOSE,
        /** A library's method is described. */
        MODEL,
        /** A setting that makes calls write to the log is changed. */
        SWITCH
    }

    /** How many different findings it mends. */
    public long mends() {
        return Finding.count(findings);
    }
}
