package io.github.personaldata.checker.bench.peers;

import java.nio.file.Path;
import java.util.List;

/**
 * A real project, pinned by a POM.
 *
 * @param folder of its POM, below {@code plugin/src}
 * @param policy its policy file, below {@code plugin/src}
 * @param release the Java release it is written for
 */
record Pinned(String name, Path folder, Path policy, int release) {
    private static final List<Pinned> ALL = List.of(
            real("simple-java-mail", 8),
            new Pinned("smack", Path.of("bench/projects/smack"), Path.of("bench/projects/smack/personal-data.yml"), 11),
            real("keycloak-services", 17),
            real("adyen", 8));

    private static Pinned real(String name, int release) {
        return new Pinned(
                name,
                Path.of("real").resolve(name),
                Path.of("test/resources/real").resolve(name).resolve("personal-data.yml"),
                release);
    }

    /** @throws IllegalArgumentException if none has that name */
    static Pinned named(String name) {
        return ALL.stream()
                .filter(project -> project.name.equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no project is called '" + name + "'; there are "
                        + ALL.stream().map(Pinned::name).toList()));
    }
}
