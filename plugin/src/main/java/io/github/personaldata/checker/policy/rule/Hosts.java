package io.github.personaldata.checker.policy.rule;

import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** Hosts in URLs, and patterns of hosts and topics. */
final class Hosts {
    private static final Pattern HOST = Pattern.compile("[\\p{L}\\p{N}_-]+(\\.[\\p{L}\\p{N}_-]+)*\\.?");
    /** In place of a URL people write {@code api.example.com/v1} or {@code localhost:8080}. */
    private static final Pattern BARE_HOST = Pattern.compile(
            "([\\p{L}\\p{N}_-]+\\.)+\\p{L}{2,}\\.?(:[0-9]+)?([/?#]|$)|localhost(:[0-9]+)?([/?#]|$)|[\\p{L}\\p{N}_-]+:[0-9]+([/?#]|$)");

    private static final Pattern SCHEME = Pattern.compile("([A-Za-z][A-Za-z0-9+.-]*:)+//");

    private Hosts() {}

    /** The host, with its port if it has one; empty if the text names none for sure. */
    static String of(String kind, String value) {
        String rest = value.strip();
        var scheme = SCHEME.matcher(rest);
        if (scheme.lookingAt()) {
            rest = rest.substring(scheme.end());
        } else if (rest.startsWith("//")) {
            rest = rest.substring(2);
        } else if (kind.equals("url") && !BARE_HOST.matcher(rest).lookingAt()) {
            return "";
        }
        int end = 0;
        while (end < rest.length() && "/?#;".indexOf(rest.charAt(end)) < 0) {
            end++;
        }
        String authority = rest.substring(0, end);
        authority = authority.substring(authority.lastIndexOf('@') + 1).toLowerCase(Locale.ROOT);
        return isHost(withoutPort(authority)) ? authority : "";
    }

    /** Whether one of the patterns means the host; a pattern without a port means every port. */
    static boolean anyMatches(List<String> patterns, String host) {
        return patterns.stream().anyMatch(pattern -> matches(pattern.toLowerCase(Locale.ROOT), host));
    }

    /** How closely the patterns name the host: 0 if none means it, more for {@code pay.bank.kz} than for {@code *.bank.kz}. */
    static int closeness(List<String> patterns, String host) {
        return closest(patterns, pattern -> matches(pattern.toLowerCase(Locale.ROOT), host));
    }

    /** The same of a topic, where {@code *} stands for any text. */
    static int topicCloseness(List<String> patterns, String topic) {
        return closest(patterns, pattern -> topicMatches(pattern, topic));
    }

    private static int closest(List<String> patterns, Predicate<String> meant) {
        return patterns.stream().filter(meant).mapToInt(Hosts::length).max().orElse(0);
    }

    private static int length(String pattern) {
        return 2 * pattern.length() + (pattern.indexOf('*') < 0 ? 2 : -1);
    }

    /** Whether a text contains one of the patterns of hosts or topics, less its {@code *}. */
    static boolean anyIsIn(List<String> patterns, String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        return patterns.stream()
                .map(pattern -> withoutPort(pattern.startsWith("*.") ? pattern.substring(2) : pattern))
                .map(pattern -> pattern.replace("*", "").toLowerCase(Locale.ROOT))
                .anyMatch(pattern -> !pattern.isEmpty() && lower.contains(pattern));
    }

    /** Without the port. */
    static String withoutPort(String host) {
        int colon = host.lastIndexOf(':');
        return colon < 0 || host.endsWith("]") ? host : host.substring(0, colon);
    }

    private static boolean matches(String pattern, String host) {
        String actual = withoutPort(pattern).equals(pattern) ? withoutPort(host) : host;
        String plain = actual.endsWith(".") ? actual.substring(0, actual.length() - 1) : actual;
        return pattern.startsWith("*.") ? plain.endsWith(pattern.substring(1)) : plain.equals(pattern);
    }

    private static boolean topicMatches(String pattern, String topic) {
        int star = pattern.indexOf('*');
        if (star < 0) {
            return pattern.equals(topic);
        }
        String tail = pattern.substring(star + 1);
        return topic.length() >= pattern.length() - 1
                && topic.startsWith(pattern.substring(0, star))
                && topic.endsWith(tail);
    }

    private static boolean isHost(String host) {
        return host.startsWith("[") ? host.endsWith("]") : HOST.matcher(host).matches();
    }
}
