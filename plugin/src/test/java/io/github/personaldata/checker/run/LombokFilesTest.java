package io.github.personaldata.checker.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code lombok.config} files say together. */
final class LombokFilesTest {
    @TempDir
    private Path root;

    @Test
    void theNearestFileDecidesAndListsGrow() throws IOException {
        Path module = Files.createDirectories(root.resolve("module"));
        Files.writeString(root.resolve("lombok.config"), "lombok.log.fieldName = LOG\nlombok.accessors.chain=true\n");
        Files.writeString(
                module.resolve("lombok.config"),
                "# ours\nlombok.log.fieldName = logger\nlombok.accessors.prefix += m_\nlombok.accessors.prefix += f\n");
        var config = LombokFiles.read(module, root).config();
        assertThat(config.text("lombok.log.fieldname", "log")).isEqualTo("logger");
        assertThat(config.isTrue("lombok.accessors.chain")).isTrue();
        assertThat(config.text("lombok.accessors.prefix", "")).isEqualTo("m_,f");
    }

    @Test
    void nothingAboveTheLastFileCounts() throws IOException {
        Path module = Files.createDirectories(root.resolve("module"));
        Files.writeString(root.resolve("lombok.config"), "lombok.accessors.chain = true\n");
        Files.writeString(module.resolve("lombok.config"), "config.stopBubbling = true\n");
        assertThat(LombokFiles.read(module, root).config().isTrue("lombok.accessors.chain"))
                .isFalse();
    }

    @Test
    void filesImportAndTakeBack() throws IOException {
        Path module = Files.createDirectories(root.resolve("module"));
        Files.writeString(
                root.resolve("shared.config"),
                "import module/lombok.config\nlombok.accessors.chain = true\nlombok.log.fieldName = shared\n");
        Files.writeString(
                root.resolve("lombok.config"),
                "import shared.config\nimport missing.config\nlombok.log.fieldName = ours\n"
                        + "lombok.accessors.prefix += m_\nlombok.accessors.prefix += f\nlombok.toString.callSuper = call\n");
        Files.writeString(
                module.resolve("lombok.config"),
                "import ../shared.config\nlombok.accessors.prefix -= f\nlombok.accessors.prefix += p\n"
                        + "clear lombok.toString.callSuper\n");
        var above = LombokFiles.read(root, root).config();
        assertThat(above.text("lombok.log.fieldname", "log")).isEqualTo("ours");
        assertThat(above.text("lombok.accessors.prefix", "")).isEqualTo("p,m_,f");
        var config = LombokFiles.read(module, root).config();
        assertThat(config.isTrue("lombok.accessors.chain")).isTrue();
        assertThat(config.text("lombok.log.fieldname", "log")).isEqualTo("shared");
        assertThat(config.text("lombok.accessors.prefix", "")).contains("m_").doesNotContain("f");
        assertThat(config.text("lombok.tostring.callsuper", "skip")).isEqualTo("skip");
    }

    @Test
    void tellsWhatItHasReadAndWhatIsNotThere() throws IOException {
        Path module = Files.createDirectories(root.resolve("a/module"));
        Files.writeString(module.resolve("lombok.config"), "import ../shared.config\nimport more.config\n");
        Files.writeString(root.resolve("a/shared.config"), "lombok.accessors.chain = true\n");
        LombokFiles files = LombokFiles.read(module, root);
        assertThat(files.files()).containsOnly(module.resolve("lombok.config"), root.resolve("a/shared.config"));
        assertThat(files.absent())
                .containsOnly(
                        module.resolve("more.config"), root.resolve("a/lombok.config"), root.resolve("lombok.config"));
    }

    @Test
    void aByteThatIsNoTextSpoilsItsLineOnly() throws IOException {
        Files.write(
                root.resolve("lombok.config"),
                "# caf\u00E9\nlombok.accessors.fluent = true\n".getBytes(StandardCharsets.ISO_8859_1));
        assertThat(LombokFiles.read(root, root).config().isTrue("lombok.accessors.fluent"))
                .isTrue();
    }
}
