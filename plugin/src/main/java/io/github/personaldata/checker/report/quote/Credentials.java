package io.github.personaldata.checker.report.quote;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Passwords and tokens in quoted source, told by the names beside them or by their own form, and replaced: a report travels further than the
 * code. Every repetition is bounded, so that no line takes long.
 */
public final class Credentials {
    private static final String MASK = "***";

    private static final String SECRET =
            "(?:token|secret|passw(?:or)?d|passphrase|pwd|(?:api|access|private|client|secret|signing)[_.-]?key"
                    + "|signature|credentials?|session[_-]?id|jsessionid)";

    /** {@code access_token}, {@code X-Api-Key}. */
    private static final String NAME = "(?<![\\w-])[\\w.-]{0,40}" + SECRET + "[\\w-]{0,20}";

    /** Neither the end of a literal nor a place that is filled in later. */
    private static final String VALUE = "(?![{$%*\"'\\\\=])[^&\\s\"'<>;,)\\\\]{1,400}";

    private static final List<Rule> RULES = List.of(
            // https://user:password@host
            new Rule("(://)[^\\s/\"'@?#<>]{1,200}(?=@)"),
            // ?key=value, and the same in a cookie
            new Rule("(?i)([?&;](?:" + NAME + "|key|sig|code|pin|otp|sid|auth)=)" + VALUE),
            // "password=value" within a literal
            new Rule("(?i)((?<=[\"\\s])" + NAME + "=)" + VALUE),
            // password = "value", "X-Api-Key", "value", setPassword("value")
            new Rule("(?i)(" + NAME + "\"?\\s{0,9}[=:,(]\\s{0,9}\")(?![{$%*\"\\s+,)])(?:[^\"\\\\]|\\\\.){1,400}"),
            // ${api.token:value}
            new Rule("(?i)(\\$\\{[\\w.-]{0,60}" + SECRET + "[\\w.-]{0,20}:)(?!\\*)[^}\"\\s]{1,200}"),
            new Rule("(?i)(\\b(?:Bearer|Basic|Token)\\s{1,9})(?=[a-z._~+/=-]{0,300}\\d)[\\w.~+/=-]{8,2000}"),
            // a JSON web token
            new Rule("()\\beyJ[\\w-]{5,4000}\\.[\\w-]{5,4000}(?:\\.[\\w-]{0,4000})?"),
            // tokens that begin as their issuers write them: GitHub, GitLab, Stripe and others, Slack, Amazon, Google
            new Rule("()\\b(?:gh[pousr]_\\w{20,200}|github_pat_\\w{20,200}|glpat-[\\w-]{15,200}"
                    + "|[sr]k[-_](?:live|test|proj|ant)[-_][\\w-]{10,200}|xox[abeoprs]-[\\w-]{10,200}|AKIA[0-9A-Z]{16}"
                    + "|AIza[\\w-]{30,100})(?![\\w-])"),
            // of a Telegram bot
            new Rule("()(?<!\\d)\\d{8,10}:[\\w-]{35}(?![\\w-])"),
            new Rule("()(?<![\\w-])[0-9a-fA-F]{32,4000}(?![\\w-])"));

    private static final Pattern LONG_TEXT = Pattern.compile("(?<![\\w+/=-])[\\w+/-]{40,8000}={0,2}");
    private static final int ENOUGH = 3;

    private Credentials() {}

    /** The line with each of them replaced by {@code ***}; masking twice changes nothing more. */
    public static String masked(String line) {
        if (line.indexOf('"') < 0 && line.indexOf('=') < 0 && line.indexOf(':') < 0 && line.length() < 32) {
            return line;
        }
        String masked = line;
        for (Rule rule : RULES) {
            masked = rule.pattern.matcher(masked).replaceAll("$1***");
        }
        return LONG_TEXT.matcher(masked).replaceAll(Credentials::maskedIfRandom);
    }

    /** Names are long too; only what is made by a machine mixes digits and letters of both cases all the way. */
    private static String maskedIfRandom(MatchResult found) {
        String text = found.group();
        boolean random = text.chars().filter(Character::isDigit).count() >= ENOUGH
                && text.chars().filter(Character::isUpperCase).count() >= ENOUGH
                && text.chars().filter(Character::isLowerCase).count() >= ENOUGH;
        return random ? MASK : text;
    }

    /** What follows the first group is a credential. */
    private record Rule(Pattern pattern) {
        Rule(String regex) {
            this(Pattern.compile(regex));
        }
    }
}
