package io.github.personaldata.checker.policy.finding;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The rules: their ids, default severities and the topic of the clause behind each. */
public enum RuleId {
    PERSONAL_DATA_IN_LOG(Severity.ERROR, Severity.ERROR, "confidentiality"),
    UNDECLARED_THIRD_PARTY(Severity.ERROR, Severity.WARNING, "disclosure"),
    UNKNOWN_DESTINATION(Severity.ERROR, Severity.WARNING, "disclosure"),
    CATEGORY_NOT_ALLOWED(Severity.ERROR, Severity.OFF, "necessity"),
    UNDECLARED_PURPOSE(Severity.ERROR, Severity.OFF, "purposes"),
    UNDECLARED_CATEGORY(Severity.ERROR, Severity.OFF, "categories"),
    PURPOSE_MISMATCH(Severity.ERROR, Severity.OFF, "purpose-limitation"),
    CROSS_BORDER_TRANSFER(Severity.ERROR, Severity.OFF, "cross-border"),
    MISSING_CONSENT_CHECK(Severity.ERROR, Severity.OFF, "disclosure"),
    PUBLIC_DISCLOSURE(Severity.ERROR, Severity.OFF, "dissemination"),
    UNANALYSED_SOURCE(Severity.ERROR, Severity.ERROR, "confidentiality"),
    EXPIRED_ACCEPTANCE(Severity.ERROR, Severity.ERROR, ""),
    PERSONAL_DATA_IN_EXCEPTION(Severity.WARNING, Severity.ERROR, "confidentiality"),
    INCOMPATIBLE_PURPOSES_MERGED(Severity.WARNING, Severity.OFF, "merging"),
    EXCESSIVE_DISCLOSURE(Severity.WARNING, Severity.OFF, "excess"),
    WEAK_ANONYMISATION(Severity.WARNING, Severity.WARNING, "anonymisation"),
    INSUFFICIENT_BASIS(Severity.WARNING, Severity.OFF, "disclosure"),
    STORAGE_ABROAD(Severity.WARNING, Severity.OFF, "cross-border"),
    MISSING_RETENTION(Severity.WARNING, Severity.OFF, "retention"),
    STALE_DECLARATION(Severity.WARNING, Severity.OFF, ""),
    UNANNOTATED_PERSONAL_DATA(Severity.WARNING, Severity.WARNING, "categories"),
    UNMODELLED_EGRESS(Severity.WARNING, Severity.WARNING, "disclosure");

    private final Severity byDefault;
    private final Severity withoutPolicyFile;
    private final String topic;

    RuleId(Severity byDefault, Severity withoutPolicyFile, String topic) {
        this.byDefault = byDefault;
        this.withoutPolicyFile = withoutPolicyFile;
        this.topic = topic;
    }

    /** As users write it: {@code personal-data-in-log}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Where there is a policy file that says nothing about the rule. */
    public Severity byDefault() {
        return byDefault;
    }

    /** Where there is no policy file. */
    public Severity withoutPolicyFile() {
        return withoutPolicyFile;
    }

    /** Topic of the law pack; empty if it is that of what the finding is about: an acceptance, a recipient, a purpose. */
    public String topic() {
        return topic;
    }

    /** Whether it is about the policy file itself and decided once for all code under it. */
    public boolean isOnPolicyFile() {
        return switch (this) {
            case UNDECLARED_CATEGORY, INSUFFICIENT_BASIS, MISSING_RETENTION, STALE_DECLARATION -> true;
            default -> false;
        };
    }

    /** Whether its findings say what could not be judged, and not that a clause is broken. */
    public boolean isOnWhatIsUnseen() {
        return this == UNANALYSED_SOURCE || this == UNMODELLED_EGRESS;
    }

    /** Whether an acceptance that names a type or member can mean its findings: some stand in no code, others are no disclosures. */
    public boolean isAcceptable() {
        return switch (this) {
            case UNANALYSED_SOURCE,
                    EXPIRED_ACCEPTANCE,
                    STALE_DECLARATION,
                    MISSING_RETENTION,
                    INSUFFICIENT_BASIS,
                    UNANNOTATED_PERSONAL_DATA,
                    UNMODELLED_EGRESS -> false;
            default -> true;
        };
    }

    /** All ids, in the order above. */
    public static List<String> ids() {
        return Stream.of(values()).map(RuleId::id).toList();
    }

    /** The rule of an id; null if there is none. */
    public static @Nullable RuleId of(String id) {
        for (RuleId rule : values()) {
            if (rule.id().equals(id)) {
                return rule;
            }
        }
        return null;
    }
}
