package io.github.personaldata.checker.fuzz;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Makes inputs of others: as people, editors, merges, disks and attackers damage them. In its texts a character is a byte. */
final class Mutator {
    private static final int MOST_BYTES = 64 * 1024;
    private static final int DEEPEST = 3_000;
    private static final Pattern TOKEN = Pattern.compile("[\\w$]+|\"[^\"\n]*\"|\\s+|.", Pattern.DOTALL);
    private static final Pattern NUMBER = Pattern.compile("\\d+");
    private static final List<String> NUMBERS = List.of(
            "0", "-1", "1", "2", "255", "65536", "2147483647", "2147483648", "-2147483649", "1e999", "9".repeat(400));
    private static final List<String> BRACKETS = List.of(
            "( )",
            "[ ]",
            "{ }",
            "< >",
            "\" \"",
            "' '",
            "/* */",
            "a.b( )",
            "!  ",
            "-  ",
            "[0,  ]",
            "{a:  }",
            "<a> </a>");
    private static final List<String> ODD = List.of(
            "\0",
            "\t",
            "\r",
            "\n",
            "\r\n",
            "\u00FF",
            "\u001A",
            "\u00EF\u00BB\u00BF",
            "\u00E2\u0080\u00A8",
            "\u00C2\u0085",
            "\u00F0\u009F\u0098\u0080",
            "\u00ED\u00A0\u0080",
            "\\u0022",
            "\\u000a",
            "\\",
            "\"",
            "'",
            "`",
            "#",
            "//",
            "/*",
            "*/",
            "\"\"\"");

    private final SplittableRandom random;
    private final List<String> words;

    /** @param words that mean something in such inputs */
    Mutator(SplittableRandom random, List<String> words) {
        this.random = random;
        this.words = words;
    }

    /** One made of an input. */
    byte[] mutated(byte[] input, List<byte[]> others) {
        String text = new String(input, StandardCharsets.ISO_8859_1);
        int times = 1;
        while (times < 12 && random.nextInt(5) < 3) {
            times++;
        }
        for (int i = 0; i < times; i++) {
            String next = mutated(text, others);
            text = next.length() > MOST_BYTES ? text : next;
        }
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    private String mutated(String text, List<byte[]> others) {
        return switch (random.nextInt(16)) {
            case 0, 1 -> bytes(text);
            case 2 -> without(text);
            case 3 -> again(text);
            case 4 -> insert(text, random.nextInt(3) == 0 ? any(ODD) : any(words));
            case 5, 6, 7 -> tokens(text);
            case 8, 9 -> lines(text);
            case 10 -> cut(text);
            case 11, 12 ->
                spliced(text, new String(others.get(random.nextInt(others.size())), StandardCharsets.ISO_8859_1));
            case 13 -> nested(text);
            case 14 -> numbers(text);
            default -> random.nextInt(4) == 0 ? otherwiseEncoded(text) : insert(text, any(words));
        };
    }

    private String bytes(String text) {
        if (text.isEmpty()) {
            return any(ODD);
        }
        StringBuilder changed = new StringBuilder(text);
        int at = random.nextInt(text.length());
        switch (random.nextInt(4)) {
            case 0 -> changed.setCharAt(at, (char) (text.charAt(at) ^ 1 << random.nextInt(8)));
            case 1 -> changed.setCharAt(at, (char) random.nextInt(256));
            case 2 -> changed.setCharAt(at, (char) (text.charAt(at) + random.nextInt(-4, 5) & 0xFF));
            default -> number(changed, at);
        }
        return changed.toString();
    }

    /** Two or four bytes as binary formats have them, either end first. */
    private void number(StringBuilder changed, int at) {
        int width = Math.min(random.nextBoolean() ? 2 : 4, changed.length() - at);
        int[] choices = {
            0, 1, -1, 0x7FFF, 0x8000, Integer.MAX_VALUE, Integer.MIN_VALUE, random.nextInt(64), changed.length()
        };
        int value = choices[random.nextInt(choices.length)];
        boolean bigEnd = random.nextBoolean();
        for (int i = 0; i < width; i++) {
            changed.setCharAt(bigEnd ? at + width - 1 - i : at + i, (char) (value >> 8 * i & 0xFF));
        }
    }

    private String without(String text) {
        int[] range = range(text);
        return text.substring(0, range[0]) + text.substring(range[1]);
    }

    private String again(String text) {
        int[] range = range(text);
        String piece = text.substring(range[0], range[1]);
        int times = random.nextInt(8) == 0 ? random.nextInt(1, 200) : 1;
        return insert(text, piece.repeat(Math.min(times, MOST_BYTES / Math.max(1, piece.length()))));
    }

    private String tokens(String text) {
        List<String> tokens = new ArrayList<>(
                TOKEN.matcher(text).results().map(MatchResult::group).toList());
        if (tokens.isEmpty()) {
            return any(words);
        }
        int at = random.nextInt(tokens.size());
        int other = random.nextInt(tokens.size());
        switch (random.nextInt(5)) {
            case 0 -> tokens.set(at, any(words));
            case 1 -> tokens.remove(at);
            case 2 -> tokens.add(other, tokens.get(at));
            case 3 -> tokens.set(other, tokens.get(at));
            default -> tokens.set(at, tokens.set(other, tokens.get(at)));
        }
        return String.join("", tokens);
    }

    private String lines(String text) {
        List<String> lines = new ArrayList<>(Arrays.asList(text.split("(?<=\n)")));
        int at = random.nextInt(lines.size());
        int other = random.nextInt(lines.size());
        switch (random.nextInt(5)) {
            case 0 -> lines.remove(at);
            case 1 -> lines.add(other, lines.get(at));
            case 2 -> lines.add(other, lines.remove(at));
            case 3 ->
                lines.set(at, " ".repeat(random.nextInt(9)) + lines.get(at).strip() + "\n");
            default -> lines.set(at, lines.set(other, lines.get(at)));
        }
        return String.join("", lines);
    }

    private String cut(String text) {
        int at = random.nextInt(text.length() + 1);
        return random.nextInt(4) == 0 ? text.substring(at) : text.substring(0, at);
    }

    private String spliced(String text, String other) {
        if (random.nextBoolean()) {
            int[] range = range(other);
            return insert(text, other.substring(range[0], range[1]));
        }
        return text.substring(0, random.nextInt(text.length() + 1))
                + other.substring(random.nextInt(other.length() + 1));
    }

    private String nested(String text) {
        String[] pair = any(BRACKETS).split(" ", 2);
        int[] range = range(text);
        int depth = random.nextInt(3) == 0 ? random.nextInt(1, DEEPEST) : random.nextInt(1, 6);
        return text.substring(0, range[0])
                + pair[0].repeat(depth)
                + text.substring(range[0], range[1])
                + pair[1].strip().repeat(depth)
                + text.substring(range[1]);
    }

    private String numbers(String text) {
        List<MatchResult> numbers = NUMBER.matcher(text).results().toList();
        if (numbers.isEmpty()) {
            return insert(text, any(NUMBERS));
        }
        MatchResult number = numbers.get(random.nextInt(numbers.size()));
        return text.substring(0, number.start()) + any(NUMBERS) + text.substring(number.end());
    }

    private String otherwiseEncoded(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.ISO_8859_1);
        return switch (random.nextInt(4)) {
            case 0 -> new String(text.getBytes(StandardCharsets.UTF_16), StandardCharsets.ISO_8859_1);
            case 1 -> "\u00EF\u00BB\u00BF" + text;
            case 2 -> text.replace("\r\n", "\n").replace("\n", random.nextBoolean() ? "\r\n" : "\r");
            default ->
                new String(
                        new String(bytes, StandardCharsets.UTF_8).getBytes(StandardCharsets.UTF_16LE),
                        StandardCharsets.ISO_8859_1);
        };
    }

    private String insert(String text, String piece) {
        int at = random.nextInt(text.length() + 1);
        return text.substring(0, at) + piece + text.substring(at);
    }

    /** Mostly short ones. */
    private int[] range(String text) {
        int start = random.nextInt(text.length() + 1);
        int most = Math.min(text.length() - start, random.nextInt(3) == 0 ? text.length() : 40);
        return new int[] {start, start + random.nextInt(most + 1)};
    }

    private String any(List<String> choices) {
        return choices.get(random.nextInt(choices.size()));
    }
}
