package io.github.personaldata.checker.report.quote;

import java.util.List;
import java.util.Locale;
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

    /** What a line has that has one of these names. */
    private static final String[] SECRETS = {
        "token", "secret", "passw", "passphrase", "pwd", "key", "signature", "credential", "session"
    };

    /** {@code access_token}, {@code X-Api-Key}. */
    private static final String NAME = "(?<![\\w-])[\\w.-]{0,40}" + SECRET + "[\\w-]{0,20}";

    /** Neither the end of a literal nor a place that is filled in later. */
    private static final String VALUE = "(?![{$%*\"'\\\\=])[^&\\s\"'<>;,)\\\\]{1,400}";

    private static final List<Rule> RULES = List.of(
            // https://user:password@host
            new Rule("(://)[^\\s/\"'@?#<>]{1,200}(?=@)", "://"),
            // ?key=value, and the same in a cookie
            new Rule("(?i)([?&;](?:key|sig|code|pin|otp|sid|auth)=)" + VALUE, "y=", "g=", "e=", "n=", "p=", "d=", "h="),
            new Rule("(?i)([?&;]" + NAME + "=)" + VALUE, SECRETS),
            // "password=value" within a literal
            new Rule("(?i)((?<=[\"\\s])" + NAME + "=)" + VALUE, SECRETS),
            // password = "value", "X-Api-Key", "value", setPassword("value")
            new Rule(
                    "(?i)(" + NAME + "\"?\\s{0,9}[=:,(]\\s{0,9}\")(?![{$%*\"\\s+,)])(?:[^\"\\\\]|\\\\.){1,400}",
                    SECRETS),
            // ${api.token:value}
            new Rule("(?i)(\\$\\{[\\w.-]{0,60}" + SECRET + "[\\w.-]{0,20}:)(?!\\*)[^}\"\\s]{1,200}", "${"),
            new Rule(
                    "(?i)(\\b(?:Bearer|Basic|Token)\\s{1,9})(?=[a-z._~+/=-]{0,300}\\d)[\\w.~+/=-]{8,2000}",
                    "bearer ",
                    "basic ",
                    "token "),
            // a JSON web token
            new Rule("()\\beyJ[\\w-]{5,4000}\\.[\\w-]{5,4000}(?:\\.[\\w-]{0,4000})?", "eyj"),
            // tokens that begin as their issuers write them: GitHub, GitLab, Stripe and others, Slack, Amazon, Google
            new Rule("()\\b(?:gh[pousr]|github_pat)_\\w{20,200}(?![\\w-])", "gh"),
            new Rule("()\\bglpat-[\\w-]{15,200}", "glpat-"),
            new Rule("()\\b[sr]k[-_](?:live|test|proj|ant)[-_][\\w-]{10,200}", "sk", "rk"),
            new Rule("()\\bxox[abeoprs]-[\\w-]{10,200}", "xox"),
            new Rule("()\\b(?:AKIA[0-9A-Z]{16}|AIza[\\w-]{30,100})(?![\\w-])", "akia", "aiza"));

    /** Those that only their length tells. */
    private static final List<Rule> LONG = List.of(
            // of a Telegram bot
            new Rule("()(?<!\\d)\\d{8,10}:[\\w-]{35}(?![\\w-])", ":"),
            new Rule("()(?<![\\w-])[0-9a-fA-F]{32,4000}(?![\\w-])"));

    private static final Pattern LONG_TEXT = Pattern.compile("(?<![\\w+/=-])[\\w+/-]{40,8000}={0,2}");
    private static final int SHORTEST_LONG = 32;
    private static final int ENOUGH = 3;

    private Credentials() {}

    /** The line with each of them replaced by {@code ***}; masking twice changes nothing more. */
    public static String masked(String line) {
        String small = line.toLowerCase(Locale.ROOT);
        String masked = line;
        for (Rule rule : RULES) {
            masked = rule.masked(masked, small);
        }
        if (!hasLongRun(masked)) {
            return masked;
        }
        for (Rule rule : LONG) {
            masked = rule.masked(masked, small);
        }
        return LONG_TEXT.matcher(masked).replaceAll(Credentials::maskedIfRandom);
    }

    private static boolean hasLongRun(String line) {
        int run = 0;
        for (int i = 0; i < line.length() && run < SHORTEST_LONG; i++) {
            char c = line.charAt(i);
            boolean within = c < 128 && (Character.isLetterOrDigit(c) || c == '_' || c == '-' || c == '+' || c == '/');
            run = within ? run + 1 : 0;
        }
        return run >= SHORTEST_LONG;
    }

    /** Names are long too; only what is made by a machine mixes digits and letters of both cases all the way. */
    private static String maskedIfRandom(MatchResult found) {
        String text = found.group();
        boolean random = text.chars().filter(Character::isDigit).count() >= ENOUGH
                && text.chars().filter(Character::isUpperCase).count() >= ENOUGH
                && text.chars().filter(Character::isLowerCase).count() >= ENOUGH;
        return random ? MASK : text;
    }

    /**
     * What follows the first group is a credential.
     *
     * @param signs one of which a line has, in lower case, that may have it: most lines have none, and searching for these costs little
     */
    private record Rule(Pattern pattern, List<String> signs) {
        Rule(String regex, String... signs) {
            this(Pattern.compile(regex), List.of(signs));
        }

        String masked(String line, String small) {
            boolean possible = signs.isEmpty();
            for (int i = 0; i < signs.size() && !possible; i++) {
                possible = small.contains(signs.get(i));
            }
            return possible ? pattern.matcher(line).replaceAll("$1***") : line;
        }
    }
}
