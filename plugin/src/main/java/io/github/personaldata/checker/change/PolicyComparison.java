package io.github.personaldata.checker.change;

import io.github.personaldata.checker.change.GateChange.Effect;
import io.github.personaldata.checker.policy.finding.RuleId;
import io.github.personaldata.checker.policy.finding.Severity;
import io.github.personaldata.checker.yaml.YamlNode;
import io.github.personaldata.checker.yaml.YamlNode.Entry;
import io.github.personaldata.checker.yaml.YamlNode.Mapping;
import io.github.personaldata.checker.yaml.YamlNode.Scalar;
import io.github.personaldata.checker.yaml.YamlNode.Sequence;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What a change does to a policy file, key by key; what makes it stricter is left out. */
final class PolicyComparison {
    /** Clauses only say what is cited. */
    private static final Set<String> HARMLESS = Set.of("version", "clauses");

    private static final Map<String, GateKind> KINDS = Map.ofEntries(
            Map.entry("rules", GateKind.RULE_SEVERITY),
            Map.entry("accepted", GateKind.ACCEPTED),
            Map.entry("own", GateKind.OWN),
            Map.entry("recipients", GateKind.RECIPIENT),
            Map.entry("purposes", GateKind.PURPOSE),
            Map.entry("categories", GateKind.CATEGORY),
            Map.entry("held", GateKind.CATEGORY),
            Map.entry("compatible", GateKind.COMPATIBLE),
            Map.entry("crossBorder", GateKind.CROSS_BORDER),
            Map.entry("models", GateKind.MODELS),
            Map.entry("models.anonymisers", GateKind.ANONYMISERS),
            Map.entry("models.consentChecks", GateKind.CONSENT_CHECKS),
            Map.entry("implicitSources", GateKind.MODELS),
            Map.entry("include", GateKind.INCLUDE));

    private final FileChange file;
    private final List<GateChange> changes = new ArrayList<>();

    private PolicyComparison(FileChange file) {
        this.file = file;
    }

    static List<GateChange> of(FileChange file, YamlNode before, YamlNode after) {
        PolicyComparison comparison = new PolicyComparison(file);
        comparison.compare(List.of(), before, after);
        return comparison.changes;
    }

    private void compare(List<String> keys, YamlNode before, YamlNode after) {
        if (before instanceof Mapping former && after instanceof Mapping present) {
            for (Entry entry : present.entries()) {
                Entry other = former.entry(entry.key());
                if (other != null) {
                    compare(below(keys, entry), other.value(), entry.value());
                } else if (isSection(keys, entry)) {
                    compare(below(keys, entry), none(entry.value()), entry.value());
                } else {
                    add(
                            below(keys, entry),
                            false,
                            null,
                            entry.value(),
                            entry.place().line());
                }
            }
            for (Entry entry : former.entries()) {
                if (present.entry(entry.key()) == null && isSection(keys, entry)) {
                    compare(below(keys, entry), entry.value(), none(entry.value()));
                } else if (present.entry(entry.key()) == null) {
                    add(
                            below(keys, entry),
                            false,
                            entry.value(),
                            null,
                            entry.place().line());
                }
            }
        } else if (before instanceof Sequence former && after instanceof Sequence present) {
            List<String> known = texts(former);
            present.items().stream()
                    .filter(item -> !known.remove(text(item)))
                    .forEach(item -> add(keys, true, null, item, item.place().line()));
            List<String> kept = texts(present);
            former.items().stream()
                    .filter(item -> !kept.remove(text(item)))
                    .forEach(item -> add(keys, true, item, null, item.place().line()));
        } else if (!text(before).equals(text(after))) {
            add(keys, false, before, after, after.place().line());
        }
    }

    private static List<String> below(List<String> keys, Entry entry) {
        return Stream.concat(keys.stream(), Stream.of(entry.key())).toList();
    }

    /** Whether it says the same where it is empty and where it is absent. */
    private static boolean isSection(List<String> keys, Entry entry) {
        return entry.value() instanceof Sequence
                ? !(keys.isEmpty() && entry.key().equals("held"))
                : keys.isEmpty() && entry.value() instanceof Mapping;
    }

    private static YamlNode none(YamlNode like) {
        return like instanceof Mapping ? new Mapping(like.place(), List.of()) : new Sequence(like.place(), List.of());
    }

    /** Takes a difference of what is under some keys, or of an item of the list there. */
    private void add(List<String> keys, boolean item, @Nullable YamlNode before, @Nullable YamlNode after, int line) {
        Effect effect = before == null ? Effect.ADDED : after == null ? Effect.REMOVED : Effect.CHANGED;
        GateKind kind = kind(keys);
        boolean loosens = kind.mayLoosen(effect) && !isStricter(keys, item, effect, before, after);
        if (loosens && !HARMLESS.contains(section(keys))) {
            changes.add(new GateChange(
                    kind,
                    effect,
                    effect == Effect.REMOVED ? file.before() : file.after(),
                    line,
                    String.join(".", keys) + ": " + text(after == null ? before : after),
                    effect == Effect.CHANGED ? text(before) : ""));
        }
    }

    private static GateKind kind(List<String> keys) {
        String two = String.join(".", keys.subList(0, Math.min(2, keys.size())));
        return KINDS.getOrDefault(two, KINDS.getOrDefault(section(keys), GateKind.OPERATOR));
    }

    /** The first key; empty for what is all of the file. */
    private static String section(List<String> keys) {
        return keys.isEmpty() ? "" : keys.get(0);
    }

    private static boolean isStricter(
            List<String> keys, boolean item, Effect effect, @Nullable YamlNode before, @Nullable YamlNode after) {
        boolean gone = effect == Effect.REMOVED;
        return switch (section(keys)) {
            case "rules" -> keys.size() == 2 && !isMilder(keys.get(1), before, after);
            // a whole one, or one of what it lists: without it less is permitted
            case "recipients", "purposes" -> gone && (item || keys.size() == 2);
            case "crossBorder" -> gone && item;
            case "categories" -> gone && keys.size() == 2;
            // the list is of all that there may be
            case "held" -> item ? gone : effect == Effect.ADDED;
            case "implicitSources" -> effect == Effect.ADDED;
            case "models" -> keys.size() > 1 && keys.get(1).equals("sources") && item && effect == Effect.ADDED;
            default -> false;
        };
    }

    private static boolean isMilder(String rule, @Nullable YamlNode before, @Nullable YamlNode after) {
        // the first severity is the strictest
        return severity(rule, after).compareTo(severity(rule, before)) > 0;
    }

    private static Severity severity(String rule, @Nullable YamlNode written) {
        RuleId id = RuleId.of(rule);
        if (written instanceof Scalar scalar) {
            for (Severity each : Severity.values()) {
                if (each.name().toLowerCase(Locale.ROOT).equals(scalar.text())) {
                    return each;
                }
            }
        }
        return id == null ? Severity.ERROR : id.byDefault();
    }

    private static List<String> texts(Sequence sequence) {
        return sequence.items().stream().map(PolicyComparison::text).collect(Collectors.toCollection(ArrayList::new));
    }

    /** On one line, the same however it is written. */
    private static String text(@Nullable YamlNode node) {
        if (node instanceof Mapping mapping) {
            return mapping.entries().stream()
                    .map(entry -> entry.key() + ": " + text(entry.value()))
                    .collect(Collectors.joining(", ", "{", "}"));
        }
        if (node instanceof Sequence sequence) {
            return sequence.items().stream().map(PolicyComparison::text).collect(Collectors.joining(", ", "[", "]"));
        }
        return node instanceof Scalar scalar ? scalar.text() : "";
    }
}
