package io.github.personaldata.checker.policy.register;

import io.github.personaldata.checker.policy.file.Purpose;
import java.time.temporal.TemporalAmount;
import org.jspecify.annotations.Nullable;

/**
 * Why data is held.
 *
 * @param evidence where consent is always collected; may be empty
 * @param declared whether the policy file declares it; if not, only its name is known
 */
public record PurposeEntry(
        String name,
        boolean declared,
        String clause,
        String basis,
        String evidence,
        boolean optOut,
        boolean anonymised,
        Retention retention) {
    /** A purpose of the policy file. */
    public static PurposeEntry of(Purpose purpose) {
        return new PurposeEntry(
                purpose.name(),
                true,
                purpose.clause(),
                purpose.basis(),
                purpose.evidence(),
                purpose.optOut(),
                purpose.anonymised(),
                Retention.of(purpose.retention()));
    }

    /** One that only the code names. */
    public static PurposeEntry undeclared(String name) {
        return new PurposeEntry(name, false, "", "", "", false, false, Retention.NONE);
    }

    /**
     * How long data is kept.
     *
     * @param keep ISO 8601 period or duration
     */
    public record Retention(String keep, String after, String then, String until) {
        /** Nobody says. */
        public static final Retention NONE = new Retention("", "", "", "");

        /** In: what the policy file says, if anything. */
        public static Retention of(Purpose.@Nullable Retention declared) {
            if (declared == null) {
                return NONE;
            }
            TemporalAmount keep = declared.keep();
            return new Retention(
                    keep == null ? "" : keep.toString(), declared.after(), declared.then(), declared.until());
        }
    }
}
