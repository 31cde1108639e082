package io.github.personaldata.checker.policy;

import io.github.personaldata.checker.policy.file.LawPack;
import io.github.personaldata.checker.policy.file.PolicyFile;
import io.github.personaldata.checker.policy.finding.Clause;
import io.github.personaldata.checker.policy.finding.Finding;
import io.github.personaldata.checker.policy.finding.RuleId;
import io.github.personaldata.checker.policy.finding.Severity;
import io.github.personaldata.checker.policy.rule.Draft;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

/** Makes findings of drafts: severity, clause, and an id that is short and unique. */
final class Findings {
    private static final int SHORTEST = 8;

    private final PolicyFile file;
    private final Function<RuleId, Severity> severities;

    Findings(PolicyFile file, Function<RuleId, Severity> severities) {
        this.file = file;
        this.severities = severities;
    }

    /** One finding per identity and place, sorted. */
    List<Finding> of(List<Draft> drafts) {
        Map<String, String> ids = ids(drafts);
        Map<List<Object>, Finding> found = new LinkedHashMap<>();
        for (Draft draft : drafts) {
            String identity = identity(draft);
            Finding finding = new Finding(
                    ids.getOrDefault(identity, ""),
                    identity,
                    draft.rule(),
                    severity(draft),
                    draft.variant(),
                    draft.label(),
                    draft.flow(),
                    draft.recipient(),
                    draft.file(),
                    draft.at(),
                    draft.arguments(),
                    clause(draft.rule()));
            found.putIfAbsent(List.of(identity, draft.file(), draft.at()), finding);
        }
        List<Finding> sorted = new ArrayList<>(found.values());
        sorted.sort(null);
        return sorted;
    }

    private Severity severity(Draft draft) {
        Severity ofRule = severities.apply(draft.rule());
        return ofRule.compareTo(draft.most()) < 0 ? draft.most() : ofRule; // the gravest comes first
    }

    private Clause clause(RuleId rule) {
        String topic = rule.topic();
        if (topic.isEmpty()) {
            return Clause.NONE;
        }
        String own = file.clauses().get(topic);
        if (own != null) {
            return new Clause(topic, own);
        }
        LawPack law = LawPack.of(file.operator().law());
        return law == null
                ? new Clause(topic, "")
                : new Clause(topic, law.clauses().getOrDefault(topic, ""), law.cites());
    }

    private static String identity(Draft draft) {
        return String.join("|", draft.identity());
    }

    private static Map<String, String> ids(List<Draft> drafts) {
        Map<String, String> byHash = new TreeMap<>();
        drafts.forEach(draft -> byHash.put(hash(identity(draft)), identity(draft)));
        List<String> hashes = List.copyOf(byHash.keySet());
        Map<String, String> ids = new LinkedHashMap<>();
        for (int i = 0; i < hashes.size(); i++) {
            String hash = hashes.get(i);
            int length = SHORTEST;
            if (i > 0) {
                length = Math.max(length, common(hash, hashes.get(i - 1)) + 1);
            }
            if (i + 1 < hashes.size()) {
                length = Math.max(length, common(hash, hashes.get(i + 1)) + 1);
            }
            ids.put(byHash.getOrDefault(hash, ""), hash.substring(0, length));
        }
        return ids;
    }

    private static int common(String left, String right) {
        int at = 0;
        while (at < left.length() && left.charAt(at) == right.charAt(at)) {
            at++;
        }
        return at;
    }

    private static String hash(String identity) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(identity.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
