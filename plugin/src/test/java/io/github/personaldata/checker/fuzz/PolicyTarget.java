package io.github.personaldata.checker.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.personaldata.checker.flow.result.FlowResult;
import io.github.personaldata.checker.policy.Extent;
import io.github.personaldata.checker.policy.Policy;
import io.github.personaldata.checker.policy.file.IncludeResolver;
import io.github.personaldata.checker.policy.file.PolicyFile;
import io.github.personaldata.checker.policy.file.PolicyFileReader;
import io.github.personaldata.checker.run.BadInput;
import io.github.personaldata.checker.yaml.BadInputException;
import io.github.personaldata.checker.yaml.Problem;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A policy file is refused with places, or says what a plainer reader of YAML finds in it: written anew it reads the same, and no value in
 * it can be exchanged without an error or a difference. Without rules, acceptances and models it hides no leak.
 */
final class PolicyTarget implements Target {
    private static final String NAME = "fuzzed-policy.yml";
    private static final String EXCHANGED = "zq7";
    private static final Set<String> MAY_HIDE = Set.of("rules", "accepted", "models", "include", "implicitSources");
    private static final IncludeResolver SHARED = (including, name) -> name.equals("shared.yml")
            ? new IncludeResolver.Included(
                    "shared.yml", "version: 1\npurposes: {sale: }\n".getBytes(StandardCharsets.UTF_8))
            : null;

    private ModuleOnDisk module;
    private FlowResult flows;

    @Override
    public void prepare(Path folder) throws IOException {
        module = new ModuleOnDisk(folder)
                .file("src/held/Held.java", ModuleOnDisk.LEAK)
                .policy(NAME);
        module.file(NAME, "version: 1\n").file("shared.yml", "version: 1\npurposes: {sale: }\n");
        try {
            flows = module.judged().flows();
        } catch (BadInput e) {
            throw new IOException(e);
        }
    }

    @Override
    public List<byte[]> seeds() throws IOException {
        List<String> texts = new ArrayList<>();
        for (String file : List.of("policy/accepted.yml", "policy/rejected.yml")) {
            texts.addAll(Arrays.asList(Seeds.resource(file).split("(?m)^---\n")));
        }
        texts.add(Seeds.resource("policy/whole.yml"));
        texts.add(Seeds.resource("cases/personal-data.yml"));
        texts.add(Seeds.repository("examples/storefront/personal-data.yml"));
        texts.add("version: 1\ninclude: [shared.yml]\ncompatible: [[sale, order]]\npurposes: {order: }\n");
        return Seeds.bytes(texts);
    }

    @Override
    public List<String> words() {
        return List.of(
                "version: 1\n",
                "purposes",
                "recipients",
                "rules",
                "accepted",
                "models",
                "held",
                "own",
                "hosts",
                "include",
                "implicitSources",
                "sources",
                "sinks",
                "propagators",
                "anonymisers",
                "consentChecks",
                "entryPoints",
                "method: ",
                "field: ",
                "entries",
                "from",
                "to",
                "\"a.B#c(..)\"",
                "\"*\"",
                "any",
                "all",
                "result",
                "0.arg(0)",
                "this[*]",
                "off",
                "error",
                "true",
                "~",
                "null",
                "P1Y",
                "2026-01-01",
                "personal-data-in-log",
                "KZ",
                "KZ-94-V",
                "- ",
                ": ",
                ", ",
                "? ",
                "| \n",
                "> \n",
                "&a ",
                "*a",
                "!!str ",
                "---\n",
                "...\n",
                "%YAML 1.2\n",
                "<<: ",
                "\n  ",
                "{",
                "}",
                "[",
                "]",
                "# ",
                "shared.yml",
                "0x1F",
                ".inf",
                "1_000",
                "0o17");
    }

    @Override
    public void answer(byte[] input) throws Exception {
        PolicyFile file;
        try {
            file = PolicyFileReader.read(NAME, input, SHARED);
        } catch (BadInputException e) {
            told(e, input);
            return;
        }
        Policy.judge(flows, file, LocalDate.of(2026, 11, 22), Extent.PROJECT);
        PlainYaml plain = PlainYaml.read(new String(input, StandardCharsets.UTF_8));
        assertThat(meaning(read(plain.text())))
                .as("written anew:\n%s", plain.text())
                .isEqualTo(meaning(file));
        if (plain.leaves() > 0) {
            int leaf = Math.floorMod(Arrays.hashCode(input), plain.leaves());
            nothingIsPassedOver(plain.exchanged(leaf, EXCHANGED), file);
        }
        if (Arrays.hashCode(input) % 4 == 0) {
            Set<String> found = ModuleOnDisk.found(module.file(NAME, input).judged());
            if (plain.keys().stream().noneMatch(MAY_HIDE::contains)) {
                assertThat(found).contains(ModuleOnDisk.LEAK_FOUND);
            }
        }
    }

    private static void nothingIsPassedOver(String exchanged, PolicyFile file) {
        try {
            assertThat(meaning(read(exchanged)))
                    .as("other text, same meaning:\n%s", exchanged)
                    .isNotEqualTo(meaning(file));
        } catch (BadInputException e) {
            // that is an answer too
        }
    }

    private static PolicyFile read(String text) {
        return PolicyFileReader.read(NAME, text.getBytes(StandardCharsets.UTF_8), SHARED);
    }

    /** All that it says, without the places. */
    private static String meaning(PolicyFile file) {
        return file.toString().replaceAll(NAME + ":\\d+:\\d+|Place\\[[^\\]]*\\]", "");
    }

    /** Each problem has a place in the file, and words of a bearable length. */
    static void told(BadInputException e, byte[] input) {
        String text = new String(input, StandardCharsets.ISO_8859_1);
        long lines = text.replace("\r\n", "\n")
                        .chars()
                        .filter(c -> c == '\n' || c == '\r')
                        .count()
                + 2;
        assertThat(e.problems()).isNotEmpty();
        assertThat(e.problems().stream().map(Problem::message).collect(Collectors.toList()))
                .allMatch(message -> message.matches("[^\\p{Cntrl}]{5,2000}"));
        assertThat(e.problems())
                .allMatch(problem ->
                        problem.place().line() >= 1 && problem.place().column() >= 1)
                .allMatch(problem ->
                        !problem.place().file().equals(NAME) || problem.place().line() <= lines);
    }
}
