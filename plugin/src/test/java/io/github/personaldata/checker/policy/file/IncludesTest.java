package io.github.personaldata.checker.policy.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.personaldata.checker.yaml.BadInputException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Policy files that include others: files beside them, and resources of artifacts. */
final class IncludesTest {
    @TempDir
    private Path folder;

    @Test
    void includesAddUp() throws Exception {
        Files.writeString(
                folder.resolve("main.yml"),
                "version: 1\ninclude: [shared.yml]\npurposes: {order: }\n"
                        + "recipients: {a: {purposes: [order, delivery]}}\nown: {hosts: [a.kz]}\n");
        Files.writeString(folder.resolve("shared.yml"), "version: 1\npurposes: {delivery: }\nown: {hosts: [b.kz]}\n");

        PolicyFile file = PolicyFileReader.read(folder, "main.yml", new PathIncludes(folder, null));

        assertThat(file.purposes()).containsOnlyKeys("order", "delivery");
        assertThat(file.own().hosts()).containsExactly("a.kz", "b.kz");
        assertThat(file.files()).containsExactly("main.yml", "shared.yml");
    }

    @Test
    void resourcesOfAnArtifactAreIncluded() throws Exception {
        Path jar = Files.createDirectories(folder.resolve("artifact"));
        Files.createDirectory(jar.resolve("policies"));
        Files.writeString(
                jar.resolve("policies/shared.yml"),
                "version: 1\ninclude: [more.yml]\npurposes: {delivery: }\nown: {hosts: [b.kz]}\n");
        Files.writeString(jar.resolve("policies/more.yml"), "version: 1\npurposes: {newsletter: }\n");
        Files.writeString(
                folder.resolve("main.yml"), "version: 1\ninclude: [policies/shared.yml]\npurposes: {order: }\n");
        Files.createDirectory(folder.resolve("policies"));
        // of the project, not of the artifact
        Files.writeString(folder.resolve("policies/more.yml"), "version: 1\npurposes: {statistics: }\n");

        try (URLClassLoader resources =
                new URLClassLoader(new URL[] {jar.toUri().toURL()}, null)) {
            PolicyFile file = PolicyFileReader.read(folder, "main.yml", new PathIncludes(folder, resources));

            assertThat(file.purposes()).containsOnlyKeys("order", "delivery", "newsletter");
            assertThat(file.own().hosts()).containsExactly("b.kz");
            assertThat(file.files())
                    .containsExactly("main.yml", "classpath:policies/shared.yml", "classpath:policies/more.yml");
        }
        Files.writeString(folder.resolve("main.yml"), "version: 1\ninclude: [policies/more.yml]\n");
        try (URLClassLoader resources =
                new URLClassLoader(new URL[] {jar.toUri().toURL()}, null)) {
            assertThat(PolicyFileReader.read(folder, "main.yml", new PathIncludes(folder, resources))
                            .purposes())
                    .containsOnlyKeys("statistics");
        }
    }

    @Test
    void includesThatCannotBe() throws Exception {
        String main = "main.yml";
        String other = "policies/other.yml";
        Files.createDirectory(folder.resolve("policies"));
        Files.writeString(folder.resolve(main), "version: 1\ninclude: [policies/other.yml]\npurposes: {order: }\n");
        Files.writeString(
                folder.resolve(other), "version: 1\ninclude:\n  - ../main.yml\n  - gone.yml\npurposes: {order: }\n");

        assertThatThrownBy(() -> PolicyFileReader.read(
                        folder, main, new PathIncludes(folder, getClass().getClassLoader())))
                .isInstanceOf(BadInputException.class)
                .hasMessage(String.join(
                        "\n",
                        other + ":3:5: include cycle: " + main + " -> " + other + " -> " + main
                                + "; remove one of these includes",
                        other
                                + ":4:5: the included file 'gone.yml' was not found beside this file or on the plugin's class path; "
                                + "correct the name or remove it",
                        other + ":5:12: 'order' is declared at " + main + ":3:12 already; keep one of the two"));
    }

    @Test
    void aFileDoesNotIncludeItself() throws Exception {
        String main = "main.yml";
        Files.writeString(folder.resolve(main), "version: 1\ninclude: [main.yml]\n");

        assertThatThrownBy(() -> PolicyFileReader.read(folder, main, new PathIncludes(folder, null)))
                .isInstanceOf(BadInputException.class)
                .hasMessage(main + ":2:11: include cycle: main.yml -> main.yml; remove one of these includes");
    }
}
