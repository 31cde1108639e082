package io.github.personaldata.checker.policy.file;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * On what a law lets data be given away and held.
 *
 * @param processors whether recipients that act on the operator's behalf need a ground of their own
 * @param onEvidence grounds that count only with evidence of the person's consent
 * @param sensitive categories that may be held and given away on some grounds only, with those
 */
public record Grounds(boolean processors, List<String> onEvidence, Map<String, List<String>> sensitive) {
    private static final String ON_OUR_BEHALF = "on-our-behalf";

    public Grounds {
        onEvidence = List.copyOf(onEvidence);
        sensitive = Collections.unmodifiableMap(new LinkedHashMap<>(sensitive));
    }

    /** Whether a recipient has what the law asks for, whatever the data. */
    public boolean suffice(Recipient recipient) {
        if (recipient.basis().isEmpty()) {
            return needsNone(recipient);
        }
        return !onEvidence.contains(recipient.basis()) || !recipient.evidence().isEmpty();
    }

    /** Whether a recipient may have data of the category on its ground. */
    public boolean suffice(Recipient recipient, String category) {
        return recipient.basis().isEmpty() && needsNone(recipient) || suffice(recipient.basis(), category);
    }

    /** Whether data of the category may be held on a ground; an empty one is none. */
    public boolean suffice(String basis, String category) {
        List<String> enough = sensitive.get(category);
        return enough == null || enough.contains(basis);
    }

    private boolean needsNone(Recipient recipient) {
        return !processors && recipient.acts().equals(ON_OUR_BEHALF);
    }
}
