package io.github.personaldata.checker.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.personaldata.checker.baseline.Baseline;
import io.github.personaldata.checker.baseline.BaselineReader;
import io.github.personaldata.checker.baseline.Entry;
import io.github.personaldata.checker.yaml.BadInputException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * A baseline is refused with places, or knows exactly the findings that its lines name: as many as lines, each with its parts in one line.
 */
final class BaselineTarget implements Target {
    private static final List<String> IDENTITIES = List.of(
            "personal-data-in-log|kz.shop.Customer.phone||org.slf4j.Logger#info|kz.shop.Orders#pay()|kz.shop.Orders#pay()",
            "undeclared-third-party|kz.shop.Customer.email|host crm.example.com|a.B#send(String, int[])|kz.shop.A#m(a.B<C>)|kz.shop.A#n()",
            "unknown-destination|kz.shop.Customer.name|a \\| b|a.B#send|kz.shop.A#m|kz.shop.A#m",
            "stale-declaration|purposes.order|||| never used ",
            "unanalysed-source||||src/A.java|Found \";\"\nhere");

    @Override
    public void prepare(Path folder) {}

    @Override
    public List<byte[]> seeds() throws IOException {
        List<String> texts = new ArrayList<>();
        texts.add(Baseline.EMPTY.holding(IDENTITIES).text());
        texts.add(Baseline.EMPTY.holding(IDENTITIES.subList(0, 1)).text());
        String line =
                Baseline.EMPTY.holding(IDENTITIES.subList(0, 1)).text().lines().reduce("", (a, b) -> b);
        texts.add("# why\n" + line + " | reason: ticket 17 | accepted by: Anna\n" + line + "\n# end\n");
        texts.add("<<<<<<< ours\n" + line + "\n=======\n" + line + "\n>>>>>>> theirs\n");
        return Seeds.bytes(texts);
    }

    @Override
    public List<String> words() {
        return List.of(
                " | ",
                "|",
                "\\|",
                "\\\\",
                "\\s",
                "\\n",
                "to: ",
                "by: ",
                "in: ",
                "read in: ",
                "about: ",
                "detail: ",
                "reason: ",
                "accepted by: ",
                "personal-data-in-log",
                "stale-declaration",
                "# ",
                "<<<<<<< ",
                "=======",
                ">>>>>>> ",
                "\n",
                ":",
                " ",
                "kz.shop.Customer.phone");
    }

    @Override
    public void answer(byte[] input) {
        Baseline baseline;
        try {
            baseline = BaselineReader.read("fuzzed.txt", input);
        } catch (BadInputException e) {
            PolicyTarget.told(e, input);
            return;
        }
        List<String> lines = new String(input, StandardCharsets.UTF_8)
                .replaceFirst("^\uFEFF", "")
                .lines()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .toList();
        Set<String> named = new HashSet<>();
        lines.forEach(line -> named.add(identity(line)));
        Set<String> known = new TreeSet<>();
        baseline.entries().forEach(entry -> known.add(entry.identity()));
        assertThat(known).isEqualTo(new TreeSet<>(named));
        Baseline again = BaselineReader.read("again.txt", baseline.text().getBytes(StandardCharsets.UTF_8));
        assertThat(again.text()).isEqualTo(baseline.text());
        assertThat(again.entries().stream().map(Entry::identity))
                .isEqualTo(baseline.entries().stream().map(Entry::identity).toList());
        assertThat(baseline.unknown(IDENTITIES)).isEqualTo(unknown(named));
    }

    private static Set<String> unknown(Set<String> named) {
        Set<String> unknown = new TreeSet<>(IDENTITIES);
        unknown.removeAll(named);
        return unknown;
    }

    /** The finding that a line names, found in another way than the reader's. */
    private static String identity(String line) {
        // signs behind a backslash become others that are neither bars nor blanks, and at last what they mean
        StringBuilder hidden = new StringBuilder();
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            hidden.append(c == '\\' && i + 1 < line.length() ? (char) ('\uE000' + line.charAt(++i)) : c);
        }
        String[] parts = new String[] {"", "", "", "", "", ""};
        String[] fields = hidden.toString().split("\\|", -1);
        parts[0] = fields[0].strip();
        parts[1] = fields[1].strip();
        for (int i = 2; i < fields.length; i++) {
            String[] field = fields[i].split(":", 2);
            int at = List.of("", "", "to", "by", "in", "read in").indexOf(field[0].strip());
            int other = List.of("", "", "about", "", "", "detail").indexOf(field[0].strip());
            if (Math.max(at, other) >= 2) {
                parts[Math.max(at, other)] = field[1].strip();
            }
        }
        return String.join("|", parts)
                .replace((char) ('\uE000' + 'n'), '\n')
                .replace((char) ('\uE000' + 'r'), '\r')
                .replace((char) ('\uE000' + 's'), ' ')
                .replace((char) ('\uE000' + '|'), '|')
                .replace((char) ('\uE000' + '\\'), '\\');
    }
}
