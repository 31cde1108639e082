package io.github.personaldata.checker.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.personaldata.checker.change.Change;
import io.github.personaldata.checker.change.ChangeView;
import io.github.personaldata.checker.change.Diff;
import io.github.personaldata.checker.change.DiffReader;
import io.github.personaldata.checker.change.GateFiles;
import io.github.personaldata.checker.change.SourceLines;
import io.github.personaldata.checker.yaml.BadInputException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A diff is refused with a place, or leads to the files as they are: applied to what the checker takes for their former lines, by another
 * reader, it gives their present ones. A diff as it was made is accepted, and its former lines are those it was made from. Behind a line of
 * equals signs an input holds the present POM, which may be anything.
 */
final class DiffTarget implements Target {
    private static final GateFiles GATES = new GateFiles(Set.of(), Set.of());
    private static final String POM = "\n====\n";

    /** Of each file what it was and what it is. */
    private static final Map<String, List<String>> FILES = new TreeMap<>(Map.of(
            "personal-data.yml",
            List.of(
                    "version: 1\npurposes: {order: }\nheld: [name]\n",
                    "version: 1\npurposes: {order: }\nrules: {personal-data-in-log: off}\n"),
            "shop/personal-data-baseline.txt",
            List.of("", "# why\npersonal-data-in-log | A.b | by: c | in: d | read in: e\n"),
            "lombok.config",
            List.of("lombok.x = 1\n", "lombok.x = 2\n"),
            ".mvn/maven.config",
            List.of("-q\n", "-q\n-Dpersonal-data.skip\n"),
            "src/p/A.java",
            List.of(
                    "class A {\n  @PersonalData(purpose = \"o\") String a;\n  int b;\n  int c;\n  int d;\n  int e;\n  int f;\n  int g;\n  void m() {}\n}\n",
                    "class A {\n  String a;\n  int b;\n  int c;\n  int d;\n  int e;\n  int f;\n  int g;\n  @Anonymizes void m() {}\n}\n"),
            "pom.xml",
            List.of(
                    "<project>\n</project>\n",
                    "<project>\n<properties><personal-data.skip>true</personal-data.skip></properties>\n</project>\n"),
            "README.md",
            List.of("one\ntwo\n", "one\n2\n")));

    private final Map<String, List<String>> present = new TreeMap<>();
    private final Set<String> pristine = new HashSet<>();

    @Override
    public void prepare(Path folder) {}

    @Override
    public List<byte[]> seeds() {
        List<String> texts = new ArrayList<>();
        StringBuilder all = new StringBuilder("From a mail\nSubject: x\n\n");
        FILES.forEach((path, states) -> {
            String diff = "--- a/" + path + "\n+++ b/" + path + "\n" + hunks(states.get(0), states.get(1));
            texts.add(diff);
            all.append("diff --git a/")
                    .append(path)
                    .append(" b/")
                    .append(path)
                    .append("\nindex 1..2 100644\n")
                    .append(diff);
        });
        texts.add(all.append("-- \n2.39\n").toString());
        texts.add(
                "diff --git a/old.java b/src/q/A.java\nsimilarity index 90%\nrename from old.java\nrename to src/q/A.java\n");
        texts.add("diff --git a/x b/x\nnew file mode 100644\nindex 0..1\nBinary files /dev/null and b/x differ\n");
        texts.add(
                "diff --git \"a/\\321\\217 b\" \"b/\\321\\217 b\"\n--- \"a/\\321\\217 b\"\n+++ \"b/\\321\\217 b\"\n@@ -1 +1 @@\n-a\n+b\n\\ No newline at end of file\n");
        texts.add(
                "--- a/gone.java\n+++ /dev/null\n@@ -1,2 +0,0 @@\n-class A {\n-}\n--- /dev/null\n+++ b/new.md\n@@ -0,0 +1 @@\n+x\n");
        texts.replaceAll(text -> text + POM + FILES.get("pom.xml").get(1));
        pristine.addAll(texts);
        return Seeds.bytes(texts);
    }

    /** Hunks without context around each line that differs, as lines go in pairs. */
    private static String hunks(String before, String after) {
        List<String> former = before.lines().toList();
        List<String> now = after.lines().toList();
        int same = 0;
        while (same < Math.min(former.size(), now.size()) && former.get(same).equals(now.get(same))) {
            same++;
        }
        int end = 0;
        while (end < Math.min(former.size(), now.size()) - same
                && former.get(former.size() - 1 - end).equals(now.get(now.size() - 1 - end))) {
            end++;
        }
        int removed = former.size() - same - end;
        int added = now.size() - same - end;
        int context = Math.min(1, same);
        StringBuilder hunk = new StringBuilder("@@ -%d,%d +%d,%d @@\n"
                .formatted(
                        removed + context == 0 ? same : same + 1 - context,
                        removed + context,
                        added + context == 0 ? same : same + 1 - context,
                        added + context));
        former.subList(same - context, same)
                .forEach(line -> hunk.append(' ').append(line).append('\n'));
        former.subList(same, same + removed)
                .forEach(line -> hunk.append('-').append(line).append('\n'));
        now.subList(same, same + added)
                .forEach(line -> hunk.append('+').append(line).append('\n'));
        return hunk.toString();
    }

    @Override
    public List<String> words() {
        return List.of(
                "diff --git a/pom.xml b/pom.xml\n",
                "--- a/",
                "+++ b/",
                "/dev/null",
                "@@ -1,2 +1,3 @@\n",
                "@@ -0,0 +1 @@\n",
                "@@ ",
                "@@@ ",
                "\n+",
                "\n-",
                "\n ",
                "\\ No newline at end of file\n",
                "rename from ",
                "rename to ",
                "copy from ",
                "new file mode 100644\n",
                "deleted file mode 100644\n",
                "GIT binary patch\n",
                "Binary files ",
                "personal-data.yml",
                "src/p/A.java",
                "\"a/\\303\\251\"",
                "../",
                "<!DOCTYPE x [<!ENTITY a \"b\">]>",
                "&a;",
                "<plugin>",
                "<artifactId>personal-data-maven-plugin</artifactId>",
                "</plugin>",
                "<configuration>",
                "<skip>true</skip>",
                "\t2026-01-01");
    }

    @Override
    public void answer(byte[] input) {
        String text = new String(input, StandardCharsets.ISO_8859_1);
        int end = text.indexOf(POM);
        String diff = end < 0 ? text : text.substring(0, end);
        FILES.forEach((path, states) -> present.put(path, lines(states.get(1))));
        if (end >= 0) {
            present.put(
                    "pom.xml",
                    SourceLines.of(text.substring(end + POM.length()).getBytes(StandardCharsets.ISO_8859_1)));
        }
        try {
            Diff read = DiffReader.read("fuzzed-policy.yml", diff.getBytes(StandardCharsets.ISO_8859_1));
            Change change = Change.of(read, present::get, GATES);
            ChangeView.ofGates(change);
            read.files().forEach(file -> leadsThere(file.after(), change, diff));
            if (pristine.contains(text)) {
                read.files().forEach(file -> isUndone(file.after(), change));
            }
        } catch (BadInputException e) {
            assertThat(pristine).doesNotContain(text);
            PolicyTarget.told(e, input);
        }
    }

    private void leadsThere(String path, Change change, String diff) {
        @Nullable List<String> former = present.containsKey(path) ? change.former(path) : null;
        @Nullable PlainPatch patch = PlainPatch.of(diff, path);
        if (former != null && patch != null) {
            assertThat(patch.applied(former)).as(path).isEqualTo(present.get(path));
        }
    }

    private static void isUndone(String path, Change change) {
        List<String> states = FILES.get(path);
        if (states != null) {
            assertThat(change.former(path)).as(path).isEqualTo(lines(states.get(0)));
        }
    }

    private static List<String> lines(String text) {
        return SourceLines.of(text.getBytes(StandardCharsets.UTF_8));
    }
}
