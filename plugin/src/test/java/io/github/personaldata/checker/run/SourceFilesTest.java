package io.github.personaldata.checker.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class SourceFilesTest {
    @TempDir
    Path root;

    @Test
    void findsEachFileOnceSortedByPath() throws IOException {
        Path b = file("kz/shop/B.java");
        Path a = file("kz/shop/a/A.java");
        Path c = file("kz/C.java");
        file("kz/shop/notes.txt");
        file("kz/shop/java");
        assertThat(SourceFiles.java(List.of(root.resolve("kz/shop"), root, root.resolve("none"))))
                .containsExactly(c, b, a);
    }

    @Test
    void followsLinksButNotInCirclesNorIntoTheVoid() throws IOException {
        Path a = file("kz/A.java");
        Files.createSymbolicLink(root.resolve("kz/again"), root.resolve("kz"));
        Files.createSymbolicLink(root.resolve("kz/Void.java"), root.resolve("nowhere"));
        assertThat(SourceFiles.java(List.of(root))).containsExactly(a);
    }

    @Test
    void aFolderBehindALinkThatCannotBeReadIsTold() throws IOException {
        Path shut = Files.createDirectories(root.resolve("elsewhere/shut"));
        file("kz/A.java");
        Files.createSymbolicLink(root.resolve("kz/shut"), shut);
        shut.toFile().setReadable(false);
        try {
            assumeFalse(Files.isReadable(shut), "who runs this may read everything");
            assertThatThrownBy(() -> SourceFiles.java(List.of(root.resolve("kz"))))
                    .isInstanceOf(AccessDeniedException.class);
        } finally {
            shut.toFile().setReadable(true);
        }
    }

    @Test
    void countsOtherLanguages() throws IOException {
        file("a/A.kt");
        file("a/B.kt");
        file("web/index.jsp");
        file("a/C.java");
        assertThat(OtherLanguage.under(List.of(root, root.resolve("a"))).stream()
                        .map(OtherLanguage::told))
                .containsExactly("2 Kotlin files", "1 JSP file");
    }

    private Path file(String path) throws IOException {
        Path file = root.resolve(path);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, "").toAbsolutePath().normalize();
    }
}
