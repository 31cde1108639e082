package io.github.personaldata.checker.catalogue;

import io.github.personaldata.checker.yaml.Problems;
import io.github.personaldata.checker.yaml.YamlReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.CRC32C;
import org.jspecify.annotations.Nullable;

/**
 * The catalogue's files: one YAML file per family of libraries, named in {@code index.txt}, and what {@link CatalogueCompiler} made of them.
 * The jar has only the latter.
 */
final class CatalogueFiles {
    private static final String INDEX = "index.txt";

    private final @Nullable Path folder;

    private CatalogueFiles(@Nullable Path folder) {
        this.folder = folder;
    }

    /** Those beside this class. */
    static CatalogueFiles builtIn() {
        return new CatalogueFiles(null);
    }

    /** Those of a folder. */
    static CatalogueFiles in(Path folder) {
        return new CatalogueFiles(folder);
    }

    /** The compiled catalogue; what the YAML files say where it is missing, of another version, or older than they are, as in an IDE. */
    Knowledge knowledge() {
        CompiledKnowledge compiled = CompiledKnowledge.of(bytesOrEmpty(CompiledFormat.FILE));
        boolean newest = compiled != null && (!exists(INDEX) || compiled.fingerprint() == fingerprint());
        return compiled != null && newest ? compiled : new ListedKnowledge(read());
    }

    /** What the YAML files say. */
    Models read() {
        Problems problems = new Problems();
        Models models = Models.NONE;
        for (String name : names()) {
            ModelsReader reader = ModelsReader.strict(problems);
            models = models.and(reader.read(YamlReader.read("catalogue/" + name, bytes(name))));
        }
        problems.throwIfAny();
        return models;
    }

    /** Tells one state of the YAML files from others. */
    long fingerprint() {
        CRC32C checksum = new CRC32C();
        long length = 0;
        checksum.update(bytes(INDEX));
        for (String name : names()) {
            byte[] bytes = bytes(name);
            checksum.update(bytes);
            length += bytes.length;
        }
        return length << 32 | checksum.getValue();
    }

    List<String> names() {
        List<String> names = new ArrayList<>();
        for (String line : new String(bytes(INDEX), StandardCharsets.UTF_8).split("\n", -1)) {
            if (!line.isBlank() && !line.startsWith("#")) {
                names.add(line.strip());
            }
        }
        return names;
    }

    private boolean exists(String name) {
        return folder == null
                ? CatalogueFiles.class.getResource(name) != null
                : Files.isRegularFile(folder.resolve(name));
    }

    private byte[] bytes(String name) {
        byte[] bytes = bytesOrEmpty(name);
        if (bytes.length == 0) {
            throw new IllegalStateException("the catalogue's file " + name + " is missing or empty");
        }
        return bytes;
    }

    private byte[] bytesOrEmpty(String name) {
        try (InputStream in = open(name)) {
            return in == null ? new byte[0] : in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private @Nullable InputStream open(String name) throws IOException {
        if (folder == null) {
            return CatalogueFiles.class.getResourceAsStream(name);
        }
        Path file = folder.resolve(name);
        return Files.isRegularFile(file) ? Files.newInputStream(file) : null;
    }
}
