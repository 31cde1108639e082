package io.github.personaldata.checker.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.personaldata.checker.config.ApplicationConfiguration;
import io.github.personaldata.checker.flow.close.Wording;
import io.github.personaldata.checker.ledger.LedgerEntry;
import io.github.personaldata.checker.run.ModuleCheck;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/**
 * {@code application.yml}, {@code application.properties} and {@code lombok.config}, by the first byte of an input. A configuration file is
 * told in the ledger, or each address that another reader finds in it is known. Lombok's settings count as Lombok reads them: what is no text
 * in them switches nothing off.
 */
final class SettingsTarget implements Target {
    private static final List<String> FILES =
            List.of("resources/application.yml", "resources/application.properties", "lombok.config");
    private static final String CARD =
            """
            package fuzzed;
            @lombok.Data
            class Card {
                @io.github.personaldata.PersonalData(purpose = "order") private java.lang.String name;
                static void show(Card card) {
                    java.lang.System.out.println(card);
                    java.lang.System.out.println(card.getName());
                    java.lang.System.out.println(card.name());
                }
            }
            """;

    private ModuleOnDisk module;

    @Override
    public void prepare(Path folder) throws IOException {
        module = new ModuleOnDisk(folder)
                .file("src/held/Held.java", ModuleOnDisk.LEAK)
                .file("src/fuzzed/Card.java", CARD);
    }

    @Override
    public List<byte[]> seeds() {
        List<String> texts = List.of(
                "\0crm: {url: \"https://crm.example/v1\"}\nspring:\n  profiles:\n    active: dev\nlist: [a, b]\n",
                "\0crm:\n  url: https://crm.example/v1\n---\nspring.config.activate.on-profile: dev\ncrm.url: http://other.example\n",
                "\0crm:\n  url: |\n    https://crm.example\n  other: >-\n    folded\n    text\n? key\n: value\n",
                "\0CRM_URL: 'https://crm.example'\ncrm:\n  base-url: ${crm.url}/v1\n",
                "\1crm.url=https://crm.example/v1\n# comment\ncrm.url.b : x\\\n  y\nother key\\u0020=\\u0041\n",
                "\2lombok.accessors.fluent = true\n# comment\n",
                "\2config.stopbubbling = true\nlombok.toString.doNotUseGetters += x\nclear lombok.x\nimport other.config\n");
        return texts.stream().map(text -> text.getBytes(StandardCharsets.UTF_8)).toList();
    }

    @Override
    public List<String> words() {
        return List.of(
                "crm",
                "url",
                "crm.url",
                "crm.url=",
                "crm:\n  url: ",
                "https://crm.example",
                "${crm.url}",
                "${",
                "}",
                ":",
                "=",
                "---",
                "--- ",
                "\n---\n",
                "...\n",
                "- ",
                "? ",
                "| ",
                ">-\n",
                "&a ",
                "*a",
                "!!str ",
                "<<: *a",
                "\\u0041",
                "\\\n",
                "#",
                "!",
                "spring.profiles: dev\n",
                "on-profile",
                "lombok.accessors.fluent = true\n",
                "lombok.accessors.",
                "lombok.toString.",
                "clear ",
                "import ",
                "+=",
                "-=",
                "config.stopbubbling = true\n");
    }

    @Override
    public void answer(byte[] input) throws Exception {
        if (input.length == 0) {
            return;
        }
        String file = FILES.get((input[0] & 0xFF) % FILES.size());
        byte[] bytes = Arrays.copyOfRange(input, 1, input.length);
        for (String each : FILES) {
            Files.deleteIfExists(module.root().resolve(each));
        }
        module.file(file, bytes);
        String text = new String(bytes, StandardCharsets.UTF_8);
        boolean unread = !file.equals("lombok.config") && addresses(file, text);
        if (file.equals("lombok.config") || Arrays.hashCode(input) % 8 == 0) {
            ModuleCheck.Judged judged = module.judged();
            Set<String> found = ModuleOnDisk.found(judged);
            assertThat(found).contains(ModuleOnDisk.LEAK_FOUND);
            assertThat(judged.flows().ledger().stream()
                            .anyMatch(entry -> entry.kind() == LedgerEntry.Kind.UNANALYSED_SOURCE))
                    .isEqualTo(unread);
            if (file.equals("lombok.config")) {
                generated(text.toLowerCase(Locale.ROOT), found);
            }
        }
    }

    /** Whether the file is told as not read; if not, every address in it is known. */
    private boolean addresses(String file, String text) throws IOException {
        ApplicationConfiguration read =
                ApplicationConfiguration.read(List.of(module.root().resolve("resources")), Path::toString);
        if (!read.unread().isEmpty()) {
            assertThat(read.unread()).allMatch(told -> told.toString().length() < 5_000);
            return true;
        }
        Set<String> known = new TreeSet<>();
        read.values("${crm.url}").stream().map(Wording::text).forEach(known::add);
        Set<String> expected = file.endsWith(".yml") ? ofYaml(text) : ofProperties(text);
        // eight alternatives are kept, and what is put together of others is not compared
        if (expected.size() <= 8 && expected.stream().noneMatch(value -> value.contains("${"))) {
            assertThat(known).containsAll(expected);
        }
        return false;
    }

    private static Set<String> ofProperties(String text) throws IOException {
        Properties properties = new Properties();
        properties.load(new StringReader(text));
        Set<String> found = new TreeSet<>();
        properties.forEach((key, value) -> add(key.toString(), value.toString(), found));
        return found;
    }

    private static Set<String> ofYaml(String text) {
        Set<String> found = new TreeSet<>();
        try {
            for (Object document : new Load(LoadSettings.builder().build()).loadAllFromString(text)) {
                flatten("", document, found);
            }
        } catch (YamlEngineException e) {
            throw new AssertionError("it is no YAML, and not told", e);
        }
        return found;
    }

    private static void flatten(String prefix, Object node, Set<String> found) {
        if (node instanceof java.util.Map<?, ?> map) {
            map.forEach((key, value) -> flatten(prefix.isEmpty() ? key + "" : prefix + "." + key, value, found));
        } else if (node instanceof String text) {
            add(prefix, text, found);
        }
    }

    private static void add(String key, String value, Set<String> found) {
        if (key.toLowerCase(Locale.ROOT).replaceAll("[-_]", "").equals("crm.url")) {
            found.add(value);
        }
    }

    /** What Lombok makes of the class, as far as the settings plainly say. */
    private static void generated(String settings, Set<String> found) {
        if (settings.contains("import")) {
            return;
        }
        if (!settings.contains("tostring")) {
            assertThat(found).contains("Card.java:6 personal-data-in-log Card.name");
        }
        List<String> accessors = new ArrayList<>(settings.lines()
                .map(String::strip)
                .filter(line -> line.contains("accessors"))
                .toList());
        if (accessors.isEmpty()) {
            assertThat(found).contains("Card.java:7 personal-data-in-log Card.name");
        } else if (accessors.equals(List.of("lombok.accessors.fluent = true"))) {
            assertThat(found).contains("Card.java:8 personal-data-in-log Card.name");
        }
    }
}
