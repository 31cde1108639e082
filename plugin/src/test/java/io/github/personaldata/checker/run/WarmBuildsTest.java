package io.github.personaldata.checker.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a check with a cache prints and leaves is, byte by byte, what a check without one does. */
final class WarmBuildsTest {
    private static final int EDITS = 40;
    private static final String POM = "<project>\n<personal-data.skip/>\n</project>\n";
    private static final String DIFF =
            "--- a/pom.xml\n+++ b/pom.xml\n@@ -1,2 +1,3 @@\n <project>\n+<personal-data.skip/>\n </project>\n";

    @TempDir
    private Path folder;

    private Path root;
    private Path kept;
    private List<Path> libraries;

    @BeforeEach
    void compile() throws IOException {
        root = Files.createDirectories(folder.resolve("project"));
        kept = folder.resolve("cache");
        libraries = List.of(library("one", "return email;"), library("two", "return \"\";"));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2})
    void aHistoryOfEdits(long seed) throws IOException {
        RandomEdits edits = new RandomEdits(root, libraries, seed);
        List<String> history = new ArrayList<>();
        Set<String> outcomes = new HashSet<>();
        for (int i = 0; i < EDITS; i++) {
            EditedProject project = edits.now();
            project.write();
            String cold = project.checked(Cache.NONE, 2);
            outcomes.add(cold);
            assertThat(project.checked(cache(), 1)).as("after %s", history).isEqualTo(cold);
            List<String> entries = entries();
            assertThat(project.checked(cache(), 2))
                    .as("again after %s", history)
                    .isEqualTo(cold);
            assertThat(entries()).as("nothing is computed twice").isEqualTo(entries);
            history.add(edits.next());
        }
        assertThat(entries()).isNotEmpty();
        assertThat(outcomes).as("edits that make no difference prove nothing").hasSizeGreaterThan(EDITS / 3);
    }

    /** Each input by itself, so that none can be forgotten. */
    @Test
    void everyInputCounts() throws IOException {
        EditedProject first = new RandomEdits(root, libraries, 1).now();
        Map<String, EditedProject> changed = new LinkedHashMap<>();
        changed.put("source", first.with("shop/src/shop/Unit1.java", "LOG.info", "LOG.warning"));
        changed.put("a line", first.with("shop/src/shop/Unit1.java", "package", "\npackage"));
        changed.put("upstream", first.with("core/src/core/Customer.java", "return email", "return id"));
        changed.put("policy", first.with("personal-data.yml", "phone", "email"));
        changed.put("included", first.with("shared.yml", "off}", "off, personal-data-in-log: warning}"));
        changed.put("address", first.with("shop/resources/application.yml", "crm.example", "else.example"));
        changed.put("Lombok", first.with("lombok.config", "", "lombok.toString.onlyExplicitlyIncluded = true\n"));
        changed.put("baseline", first.with("shop/personal-data-baseline.txt", "", "# known\n"));
        changed.put("library", new EditedProject(root, first.files(), libraries.get(1), first.date(), first.locale()));
        changed.put(
                "day",
                new EditedProject(
                        root, first.files(), libraries.get(0), first.date().plusDays(2), first.locale()));
        changed.put(
                "language",
                new EditedProject(root, first.files(), libraries.get(0), first.date(), Locale.forLanguageTag("kk")));
        changed.put("change", first.with("shared.diff", "", DIFF).with("pom.xml", "", POM));
        eachMatters(first, changed);
    }

    /** What is said of a change depends on the files that it has led to, whether they are sources or not. */
    @Test
    void everyInputOfAChangeCounts() throws IOException {
        EditedProject first = new RandomEdits(root, libraries, 1)
                .now()
                .with("shared.diff", "", DIFF)
                .with("pom.xml", "", POM);
        Map<String, EditedProject> changed = new LinkedHashMap<>();
        changed.put(
                "another change",
                first.with("shared.diff", " <project>", "+<project>").with("shared.diff", "-1,2", "-1,1"));
        changed.put("another file", first.with("pom.xml", "<personal-data.skip/>", "<other/>"));
        changed.put("a register", first.with("shop/personal-data-register.json", "", "{}"));
        changed.put("no change", first.with("shared.diff", DIFF, ""));
        eachMatters(first, changed);
    }

    private void eachMatters(EditedProject first, Map<String, EditedProject> changed) throws IOException {
        first.write();
        String before = first.checked(cache(), 2);
        for (Map.Entry<String, EditedProject> each : changed.entrySet()) {
            each.getValue().write();
            String cold = each.getValue().checked(Cache.NONE, 2);
            assertThat(cold).as("%s matters", each.getKey()).isNotEqualTo(before);
            assertThat(each.getValue().checked(cache(), 2)).as(each.getKey()).isEqualTo(cold);
            first.write();
            assertThat(first.checked(cache(), 2))
                    .as("without %s", each.getKey())
                    .isEqualTo(before);
        }
    }

    @Test
    void editsOfPolicyAndDayNeedNoAnalysis() throws IOException {
        EditedProject project = new RandomEdits(root, libraries, 1).now();
        project.write();
        project.checked(cache(), 2);
        long flows = count("flows");
        EditedProject later = new EditedProject(
                root, project.files(), project.library(), project.date().plusDays(20), project.locale());
        Files.writeString(root.resolve("shared.yml"), "version: 1\nrules: {personal-data-in-log: warning}\n");
        String cold = later.checked(Cache.NONE, 2);
        assertThat(later.checked(cache(), 2)).isEqualTo(cold);
        assertThat(count("checks")).isEqualTo(4);
        assertThat(count("flows")).isEqualTo(flows).isEqualTo(2);
    }

    @Test
    void damagedEntriesAreComputedAnew() throws IOException {
        EditedProject project = new RandomEdits(root, libraries, 1).now();
        project.write();
        String cold = project.checked(cache(), 2);
        for (Damage damage : Damage.values()) {
            for (Path entry : files()) {
                Files.write(entry, damage.of(Files.readAllBytes(entry)));
            }
            assertThat(project.checked(cache(), 2)).as("all %s", damage).isEqualTo(cold);
        }
        for (Path entry : files()) {
            byte[] whole = Files.readAllBytes(entry);
            Files.write(entry, Damage.FLIPPED.of(whole));
            assertThat(project.checked(cache(), 2)).as("%s", entry).isEqualTo(cold);
            Files.write(entry, whole);
        }
    }

    private enum Damage {
        EMPTY,
        CUT,
        FLIPPED,
        FOREIGN;

        byte[] of(byte[] whole) {
            byte[] other = whole.clone();
            other[whole.length / 2] ^= 4;
            return switch (this) {
                case EMPTY -> new byte[0];
                case CUT -> Arrays.copyOf(whole, whole.length - 1);
                case FLIPPED -> other;
                case FOREIGN -> "not ours, and longer than a header".getBytes(StandardCharsets.UTF_8);
            };
        }
    }

    @Test
    void concurrentChecksShareACache() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(4);
        List<Future<?>> running = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            Path own = Files.createDirectories(folder.resolve("checkout" + i));
            running.add(threads.submit(() -> {
                RandomEdits edits = new RandomEdits(own, libraries, 3);
                for (int step = 0; step < 6; step++) {
                    edits.now().write();
                    String cold = edits.now().checked(Cache.NONE, 1);
                    assertThat(edits.now().checked(cache(), 1)).isEqualTo(cold);
                    edits.next();
                }
                return null;
            }));
        }
        for (Future<?> each : running) {
            each.get();
        }
        threads.shutdown();
    }

    @Test
    void anotherVersionSharesNothing() throws IOException {
        EditedProject project = new RandomEdits(root, libraries, 1).now();
        project.write();
        String cold = project.checked(Cache.in(kept, "1"), 2);
        for (Path entry : files()) {
            // what another version made and this one must not see
            Files.write(entry, new byte[0]);
        }
        assertThat(project.checked(Cache.in(kept, "2"), 2)).isEqualTo(cold);
        assertThat(files().stream().filter(entry -> entry.startsWith(kept.resolve("1"))))
                .allSatisfy(entry -> assertThat(entry).isEmptyFile());
        assertThat(count("checks")).isEqualTo(4);
    }

    @Test
    void aFolderThatCannotBeWrittenIsNoFailure() throws IOException {
        EditedProject project = new RandomEdits(root, libraries, 1).now();
        project.write();
        Cache cache = Cache.in(Files.writeString(folder.resolve("file"), "").resolve("cache"));
        assertThat(project.checked(cache, 2)).isEqualTo(project.checked(Cache.NONE, 2));
        assertThat(cache.trouble()).isPresent();
    }

    @Test
    void badInputIsToldEachTime() throws IOException {
        EditedProject project = new RandomEdits(root, libraries, 1).now();
        project.write();
        String good = project.checked(cache(), 2);
        Files.writeString(root.resolve("shared.yml"), "version: 1\nrulez: {}\n");
        String bad = project.checked(Cache.NONE, 2);
        assertThat(bad).contains("rulez");
        assertThat(project.checked(cache(), 2)).isEqualTo(bad);
        assertThat(project.checked(cache(), 2)).isEqualTo(bad);
        project.write();
        assertThat(project.checked(cache(), 2)).isEqualTo(good);
    }

    private Cache cache() {
        return Cache.in(kept);
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> all = Files.walk(kept)) {
            return all.filter(Files::isRegularFile).sorted().toList();
        }
    }

    /** Names and times of entries. */
    private List<String> entries() throws IOException {
        List<String> entries = new ArrayList<>();
        for (Path file : files()) {
            entries.add(kept.relativize(file) + " " + Files.getLastModifiedTime(file));
        }
        return entries;
    }

    private long count(String kind) throws IOException {
        return files().stream().filter(file -> file.getParent().endsWith(kind)).count();
    }

    /** A jar with a class that holds a datum; what its getter does differs. */
    private Path library(String version, String body) throws IOException {
        String text =
                """
                package lib;
                public class Holder {
                    @io.github.personaldata.PersonalData(purpose = "order", category = "email") private String email = "";
                    public String getEmail() { %s }
                }
                """
                        .formatted(body);
        JavaFileObject unit = new SimpleJavaFileObject(URI.create("mem:///Holder.java"), JavaFileObject.Kind.SOURCE) {
            @Override
            public CharSequence getCharContent(boolean ignoreErrors) {
                return text;
            }
        };
        Path classes = Files.createDirectories(folder.resolve("classes-" + version));
        List<String> options = List.of("-proc:none", "-d", classes.toString());
        assertThat(ToolProvider.getSystemJavaCompiler()
                        .getTask(null, null, null, options, null, List.of(unit))
                        .call())
                .isTrue();
        Path jar = Files.createDirectories(folder.resolve(version)).resolve("lib.jar");
        try (OutputStream out = Files.newOutputStream(jar);
                ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry("lib/Holder.class"));
            zip.write(Files.readAllBytes(classes.resolve("lib/Holder.class")));
        }
        return jar;
    }
}
