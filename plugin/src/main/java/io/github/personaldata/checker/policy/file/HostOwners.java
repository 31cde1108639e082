package io.github.personaldata.checker.policy.file;

import io.github.personaldata.checker.yaml.Place;
import io.github.personaldata.checker.yaml.Problems;
import io.github.personaldata.checker.yaml.YamlNode;
import io.github.personaldata.checker.yaml.YamlNode.Entry;
import io.github.personaldata.checker.yaml.YamlNode.Mapping;
import io.github.personaldata.checker.yaml.YamlNode.Scalar;
import io.github.personaldata.checker.yaml.YamlNode.Sequence;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Checks that nobody names the same host or topic as somebody else: only one would be judged by it. A recipient whose declaration ends may share
 * it with the one that follows, but not with {@code own:}, which never ends.
 */
final class HostOwners {
    private static final List<String> KEYS = List.of("hosts", "topics");

    private final Problems problems;
    private final Map<String, Claim> claims = new HashMap<>();

    private record Claim(String owner, Place place) {}

    HostOwners(Problems problems) {
        this.problems = problems;
    }

    void check(Mapping file) {
        for (String key : KEYS) {
            names(value(value(file, "own"), key)).forEach(name -> claim(key, name, "'own'"));
        }
        if (value(file, "recipients") instanceof Mapping recipients) {
            Map<String, Claim> own = Map.copyOf(claims);
            for (Entry recipient : recipients.entries()) {
                boolean ends = value(recipient.value(), "validUntil") != null;
                String owner = "recipient " + recipient.key();
                for (String key : KEYS) {
                    for (Scalar name : names(value(recipient.value(), key))) {
                        if (ends) {
                            compare(own.get(claimed(key, name)), name, owner);
                        } else {
                            claim(key, name, owner);
                        }
                    }
                }
            }
        }
    }

    private void claim(String key, Scalar name, String owner) {
        compare(claims.putIfAbsent(claimed(key, name), new Claim(owner, name.place())), name, owner);
    }

    private static String claimed(String key, Scalar name) {
        return key + " " + name.text().toLowerCase(Locale.ROOT);
    }

    private void compare(@Nullable Claim first, Scalar name, String owner) {
        if (first != null && !first.owner.equals(owner)) {
            problems.add(
                    name.place(),
                    "'" + name.text() + "' is named by " + first.owner + " at " + first.place
                            + " already; name it where it belongs only");
        }
    }

    private static List<Scalar> names(@Nullable YamlNode node) {
        if (node instanceof Scalar scalar && !scalar.isNothing()) {
            return List.of(scalar);
        }
        return node instanceof Sequence list
                ? list.items().stream().flatMap(item -> names(item).stream()).toList()
                : List.of();
    }

    private static @Nullable YamlNode value(@Nullable YamlNode node, String key) {
        Entry entry = node instanceof Mapping mapping ? mapping.entry(key) : null;
        return entry == null ? null : entry.value();
    }
}
