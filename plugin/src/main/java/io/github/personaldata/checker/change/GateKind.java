package io.github.personaldata.checker.change;

import io.github.personaldata.checker.change.GateChange.Effect;
import java.util.Locale;

/** What decides which findings there are, and which of them fail the build. */
public enum GateKind {
    POLICY_FILE(Loosened.ANYHOW),
    RULE_SEVERITY(Loosened.ANYHOW),
    ACCEPTED(Loosened.BY_MORE),
    OWN(Loosened.BY_MORE),
    RECIPIENT(Loosened.ANYHOW),
    PURPOSE(Loosened.ANYHOW),
    CATEGORY(Loosened.ANYHOW),
    COMPATIBLE(Loosened.BY_MORE),
    CROSS_BORDER(Loosened.ANYHOW),
    ANONYMISERS(Loosened.BY_MORE),
    CONSENT_CHECKS(Loosened.BY_MORE),
    MODELS(Loosened.ANYHOW),
    INCLUDE(Loosened.ANYHOW),
    OPERATOR(Loosened.ANYHOW),
    BASELINE(Loosened.BY_MORE),
    ACCEPTED_DISCLOSURE(Loosened.BY_MORE),
    ANONYMIZES(Loosened.BY_MORE),
    NOT_PERSONAL_DATA(Loosened.BY_MORE),
    CONSENT_CHECK(Loosened.BY_MORE),
    RECIPIENT_IN_CODE(Loosened.BY_MORE),
    PROCESSED_FOR(Loosened.BY_LESS),
    PERSONAL_DATA(Loosened.BY_LESS),
    PLUGIN(Loosened.ANYHOW),
    /** That there is one, and which goals it runs. */
    PLUGIN_GOALS(Loosened.BY_LESS),
    PROPERTY(Loosened.ANYHOW),
    MAVEN(Loosened.ANYHOW),
    LOMBOK(Loosened.ANYHOW),
    /** The diff does not say what has changed. */
    UNREAD(Loosened.ANYHOW);

    private final Loosened loosened;

    GateKind(Loosened loosened) {
        this.loosened = loosened;
    }

    /** Whether such a change may let something through that was not let through before. */
    boolean mayLoosen(Effect effect) {
        return loosened.by(effect);
    }

    /** As files and texts name it: {@code rule-severity}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The kind of an id. */
    public static GateKind of(String id) {
        return valueOf(id.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
