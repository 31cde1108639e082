package io.github.personaldata.checker.fuzz;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import io.github.personaldata.checker.run.BadInput;
import io.github.personaldata.checker.run.BaselineUpdate;
import io.github.personaldata.checker.run.BuildInput;
import io.github.personaldata.checker.run.BuildMerge;
import io.github.personaldata.checker.run.BuildPart;
import io.github.personaldata.checker.run.Cache;
import io.github.personaldata.checker.run.CheckedModule;
import io.github.personaldata.checker.run.Explainer;
import io.github.personaldata.checker.run.Format;
import io.github.personaldata.checker.run.ModuleResult;
import io.github.personaldata.checker.run.RegisterCopy;
import io.github.personaldata.checker.store.ContentHash;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;

/**
 * What a check has left for the other goals, by the first byte of an input: findings, register, and what the check has read. Damaged, it is
 * refused; where the digest is put right, as who forges it may do, it is refused or a finding that is in it fails the merged build; and an edit of
 * a source is noticed whatever the list of inputs says.
 */
final class ResultsTarget implements Target {
    private static final List<String> FILES = List.of("findings.json", "register.json", "inputs.txt");
    private static final int INPUTS = 2;
    /** Of the first byte: the digest is put right. */
    static final int FORGED = 0x80;

    private static final String SOURCE = "src/held/Held.java";

    private final List<byte[]> left = new ArrayList<>();
    private ModuleOnDisk module;
    private Path target;
    private Path merged;

    @Override
    public void prepare(Path folder) throws IOException {
        module = new ModuleOnDisk(folder.resolve("module")).file(SOURCE, ModuleOnDisk.LEAK);
        module.policy("personal-data.yml")
                .file("personal-data.yml", "version: 1\npurposes: {order: {basis: contract, retention: P1Y}}\n");
        target = module.root().resolve("target");
        merged = folder.toAbsolutePath().resolve("merged");
        try {
            module.checked(Cache.NONE);
        } catch (BadInput e) {
            throw new IOException(e);
        }
        for (String file : FILES) {
            left.add(Files.readAllBytes(target.resolve(file)));
        }
    }

    @Override
    public List<byte[]> seeds() {
        List<byte[]> seeds = new ArrayList<>();
        for (int first : List.of(0, 1, INPUTS, FORGED, FORGED + 1)) {
            byte[] file = left.get(first & ~FORGED);
            byte[] seed = new byte[file.length + 1];
            seed[0] = (byte) first;
            System.arraycopy(file, 0, seed, 1, file.length);
            seeds.add(seed);
        }
        return seeds;
    }

    @Override
    public List<String> words() {
        return List.of(
                "null",
                "true",
                "[]",
                "{}",
                "\"\"",
                "1e400",
                "-1",
                "\"findings\": ",
                "\"baselined\": []",
                "\"accepted\": []",
                "\"ledger\"",
                "\"elements\"",
                "\"flow\"",
                "\"severity\"",
                "\"error\"",
                "\"off\"",
                "\"until\": \"2026-02-30\"",
                "\"counts\"",
                "\"formatVersion\"",
                "\"modules\"",
                "\"failure\"",
                ",",
                ":",
                "[",
                "]",
                "{",
                "}",
                "\"",
                "sources ",
                "file ",
                "no file ",
                "configuration ",
                "of all above ",
                "../",
                "\0",
                SOURCE);
    }

    @Override
    public void answer(byte[] input) throws Exception {
        if (input.length == 0) {
            return;
        }
        for (int i = 0; i < FILES.size(); i++) {
            Files.write(target.resolve(FILES.get(i)), left.get(i));
        }
        int which = (input[0] & ~FORGED & 0xFF) % FILES.size();
        byte[] bytes = Arrays.copyOfRange(input, 1, input.length);
        Files.write(target.resolve(FILES.get(which)), bytes);
        if (which != INPUTS && (input[0] & FORGED) != 0) {
            forge(FILES.get(which), ContentHash.of(bytes));
        } else if (which != INPUTS && !Arrays.equals(bytes, left.get(which))) {
            assertThatThrownBy(this::merged).isInstanceOf(BadInput.class);
        }
        goals(which == 0 ? new String(bytes, StandardCharsets.UTF_8) : new String(left.get(0), StandardCharsets.UTF_8));
        module.file(SOURCE, ModuleOnDisk.LEAK + "// edited\n");
        try {
            assertThatThrownBy(this::merged).isInstanceOf(BadInput.class);
        } finally {
            module.file(SOURCE, ModuleOnDisk.LEAK);
        }
    }

    private void forge(String name, String digest) throws IOException {
        List<String> lines = new ArrayList<>(Files.readAllLines(target.resolve(FILES.get(INPUTS))));
        lines.replaceAll(line -> line.endsWith(" " + name) ? "result " + digest + " " + name : line);
        int last = lines.size() - 1;
        lines.set(
                last,
                "of all above " + new ContentHash().add(lines.subList(1, last)).hex());
        Files.writeString(target.resolve(FILES.get(INPUTS)), String.join("\n", lines) + "\n");
    }

    private void goals(String findings) throws Exception {
        CheckedModule checked = new CheckedModule("fuzzed", target);
        Path root = module.root();
        try {
            ModuleResult result = merged();
            if (result.failure() == null) {
                holdsNoError(findings);
            }
        } catch (BadInput e) {
            told(e);
        }
        try {
            new Explainer(Locale.ENGLISH).finding("0", List.of(checked), root);
        } catch (BadInput e) {
            told(e);
        }
        try {
            new BaselineUpdate(checked, root, merged.resolve("baseline.txt"), true, Locale.ENGLISH).write();
            new RegisterCopy(checked, root, merged.resolve("register.md"), Locale.ENGLISH).write();
        } catch (BadInput e) {
            told(e);
        } finally {
            Files.deleteIfExists(merged.resolve("baseline.txt"));
        }
    }

    private ModuleResult merged() throws BadInput, IOException {
        BuildPart part = new BuildPart(
                new CheckedModule("fuzzed", target),
                BuildPart.Role.CHOSEN,
                true,
                module.root().resolve("personal-data.yml"),
                false,
                false);
        Files.createDirectories(merged);
        BuildInput input = new BuildInput(
                "whole",
                List.of(part),
                module.root(),
                merged,
                merged.resolve("none.txt"),
                Locale.ENGLISH,
                LocalDate.of(2026, 11, 22),
                EnumSet.complementOf(EnumSet.of(Format.SARIF_SUPPRESSED)),
                20);
        return BuildMerge.merge(input, Clock.fixed(Instant.EPOCH, ZoneOffset.UTC));
    }

    private static void told(BadInput e) {
        // what it could mean is listed, a line each
        assertThat(e.getMessage()).isNotBlank();
        assertThat(e.getMessage().lines()).hasSizeLessThan(30).allMatch(line -> line.length() < 1_000);
    }

    private static void holdsNoError(String findings) {
        JsonElement tree;
        try {
            tree = JsonParser.parseString(findings);
        } catch (JsonParseException e) {
            throw new AssertionError("it is no JSON, and not told", e);
        }
        JsonObject all = tree.getAsJsonObject();
        assertThat(all.has("findings")).as("a file without findings").isTrue();
        JsonArray each = all.getAsJsonArray("findings");
        for (JsonElement finding : each) {
            JsonElement severity = finding.getAsJsonObject().get("severity");
            assertThat(severity == null || severity.getAsString().equals("error"))
                    .as("passed")
                    .isFalse();
        }
    }
}
