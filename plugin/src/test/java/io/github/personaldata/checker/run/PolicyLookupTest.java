package io.github.personaldata.checker.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class PolicyLookupTest {
    @TempDir
    Path home;

    private Path root;
    private Path module;

    @BeforeEach
    void aModuleTwoFoldersBelowTheRoot() throws IOException {
        root = Files.createDirectories(home.resolve("shop"));
        module = Files.createDirectories(root.resolve("services/orders"));
        Files.createDirectory(root.resolve(".git"));
        file(root.resolve("pom.xml"));
        file(module.resolve("pom.xml"));
    }

    @Test
    void takesTheModulesOwnFile() throws Exception {
        file(module.resolve("personal-data.yml"));
        assertThat(PolicyLookup.of(module, null))
                .isEqualTo(new PolicyLookup(module.resolve("personal-data.yml"), List.of()));
    }

    @Test
    void theNearestNeedNotExist() throws Exception {
        assertThat(PolicyLookup.nearest(module, null)).isNull();
        assertThat(PolicyLookup.nearest(module, "config/policy.yml")).isNull();
        assertThat(PolicyLookup.nearest(module, root.resolve("policy.yml").toString()))
                .isNull();
        file(root.resolve("personal-data.yml"));
        file(root.resolve("policy.yml"));
        assertThat(PolicyLookup.nearest(module, null)).isEqualTo(root.resolve("personal-data.yml"));
        assertThat(PolicyLookup.nearest(module, "policy.yml")).isEqualTo(root.resolve("policy.yml"));
        assertThat(PolicyLookup.nearest(module, root.resolve("policy.yml").toString()))
                .isEqualTo(root.resolve("policy.yml"));
    }

    @Test
    void climbsToTheRoot() throws Exception {
        file(root.resolve("personal-data.yml"));
        assertThat(PolicyLookup.of(module, null).file()).isEqualTo(root.resolve("personal-data.yml"));
        assertThat(PolicyLookup.of(module, " ").file()).isEqualTo(root.resolve("personal-data.yml"));
    }

    @Test
    void doesNotLeaveTheRepository() throws Exception {
        file(home.resolve("personal-data.yml"));
        file(home.resolve("pom.xml"));
        assertThat(PolicyLookup.of(module, null).file()).isNull();
    }

    @Test
    void stopsAtMvnToo() throws Exception {
        Files.createDirectory(module.resolve(".mvn"));
        file(root.resolve("personal-data.yml"));
        assertThat(PolicyLookup.of(module, null).file()).isNull();
    }

    @Test
    void withoutARepositoryClimbsToTheTopmostPom() throws Exception {
        Files.delete(root.resolve(".git"));
        file(root.resolve("personal-data.yml"));
        file(home.resolve("personal-data.yml"));
        assertThat(PolicyLookup.of(module, null).file()).isEqualTo(root.resolve("personal-data.yml"));
        assertThat(Folders.repositoryRoot(module)).isEqualTo(root);
    }

    @Test
    void saysWhatTheNearestHides() throws Exception {
        file(module.resolve("personal-data.yml"));
        file(root.resolve("personal-data.yml"));
        var lookup = PolicyLookup.of(module, null);
        assertThat(lookup.file()).isEqualTo(module.resolve("personal-data.yml"));
        assertThat(lookup.warnings())
                .singleElement()
                .asString()
                .contains(module.resolve("personal-data.yml") + " hides " + root.resolve("personal-data.yml"));
    }

    @Test
    void asksAboutAMisspeltName() throws Exception {
        file(root.resolve("personal-data.yaml"));
        assertThatThrownBy(() -> PolicyLookup.of(module, null))
                .isInstanceOf(BadInput.class)
                .hasMessageContaining(root.resolve("personal-data.yaml").toString())
                .hasMessageContaining("did you mean personal-data.yml?");
        file(root.resolve("personal-data.yml"));
        assertThat(PolicyLookup.of(module, null).warnings())
                .singleElement()
                .asString()
                .contains("did you mean personal-data.yml?");
    }

    @Test
    void aConfiguredNameIsLookedUpLikewise() throws Exception {
        file(Files.createDirectory(root.resolve("policy")).resolve("shop.yml"));
        assertThat(PolicyLookup.of(module, "policy/shop.yml").file()).isEqualTo(root.resolve("policy/shop.yml"));
        assertThat(PolicyLookup.of(module, root.resolve("policy/shop.yml").toString())
                        .file())
                .isEqualTo(root.resolve("policy/shop.yml"));
    }

    @Test
    void aConfiguredFileMustExist() {
        assertThatThrownBy(() -> PolicyLookup.of(module, "policy/shop.yml"))
                .isInstanceOf(BadInput.class)
                .hasMessageContaining("policy/shop.yml")
                .hasMessageContaining("looked in " + module);
        assertThatThrownBy(
                        () -> PolicyLookup.of(module, root.resolve("none.yml").toString()))
                .isInstanceOf(BadInput.class)
                .hasMessageContaining("does not exist");
        assertThatThrownBy(() -> PolicyLookup.of(module, "policy\0"))
                .isInstanceOf(BadInput.class)
                .hasMessageContaining("no path");
    }

    @Test
    void theRepositoryIsTheNearestGit() throws Exception {
        Files.createDirectory(module.resolve(".mvn"));
        assertThat(Folders.repositoryRoot(module)).isEqualTo(root);
        file(module.resolve(".git")); // as in a linked work tree
        assertThat(Folders.repositoryRoot(module)).isEqualTo(module);
    }

    private static void file(Path path) throws IOException {
        Files.writeString(path, "");
    }
}
