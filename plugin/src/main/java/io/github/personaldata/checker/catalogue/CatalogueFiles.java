package io.github.personaldata.checker.catalogue;

import io.github.personaldata.checker.yaml.Problems;
import io.github.personaldata.checker.yaml.YamlReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Reads the built-in catalogue: one file per family of libraries, named in {@code index.txt}. */
final class CatalogueFiles {
    private CatalogueFiles() {}

    static Models read() {
        Problems problems = new Problems();
        Models models = Models.NONE;
        for (String name : names()) {
            ModelsReader reader = ModelsReader.strict(problems);
            models = models.and(reader.read(YamlReader.read("catalogue/" + name, bytes(name))));
        }
        problems.throwIfAny();
        return models;
    }

    static List<String> names() {
        String index = new String(bytes("index.txt"), StandardCharsets.UTF_8);
        return index.lines()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .toList();
    }

    private static byte[] bytes(String name) {
        try (InputStream in = CatalogueFiles.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("the catalogue's file " + name + " is not in the jar");
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
