package io.github.personaldata.checker.run;

import io.github.personaldata.checker.cache.FileHashes;
import io.github.personaldata.checker.ledger.LedgerEntry;
import io.github.personaldata.checker.source.cache.ModelCache;
import io.github.personaldata.checker.source.model.FileModel;
import io.github.personaldata.checker.source.model.SourceFile;
import io.github.personaldata.checker.store.ContentHash;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * The sources that one check reads: the module's own and those of the modules it depends on, linked as one program. Paths are relative to
 * the repository root, with {@code /}.
 */
final class ModuleSource {
    private final ModuleInput input;
    private final FileHashes hashes;
    private final Map<String, Path> own = new LinkedHashMap<>();
    private final Map<String, Path> upstream = new LinkedHashMap<>();
    private final Map<String, Charset> encodings = new HashMap<>();
    private final Map<String, List<String>> lines = new HashMap<>();

    private ModuleSource(ModuleInput input, FileHashes hashes) {
        this.input = input;
        this.hashes = hashes;
    }

    /** Finds the files; a folder that cannot be read is an error, never skipped. */
    static ModuleSource of(ModuleInput input, FileHashes hashes) throws IOException {
        ModuleSource source = new ModuleSource(input, hashes);
        source.find(input.module().sources(), true, source.own);
        for (Module module : input.upstream()) {
            source.find(module.sources(), false, source.upstream);
        }
        return source;
    }

    private void find(Sources sources, boolean tests, Map<String, Path> into) throws IOException {
        List<Path> roots = new ArrayList<>(sources.roots());
        if (tests) {
            roots.addAll(sources.testRoots());
        }
        for (Path file : SourceFiles.java(roots)) {
            String path = input.shown(file);
            into.put(path, file);
            encodings.put(path, sources.encoding());
        }
    }

    /** Paths of the module's own files. */
    Set<String> own() {
        return new TreeSet<>(own.keySet());
    }

    /** Parses and lowers all files whose models are not known yet. */
    List<SourceFile> read(ModelCache models) {
        List<SourceFile> files = new ArrayList<>(read(own, input.module(), models));
        for (Module module : input.upstream()) {
            files.addAll(read(filesOf(module), module, models));
        }
        return files;
    }

    private Map<String, Path> filesOf(Module module) {
        Map<String, Path> its = new LinkedHashMap<>();
        upstream.forEach((path, file) -> {
            if (module.sources().roots().stream().anyMatch(file::startsWith)) {
                its.put(path, file);
            }
        });
        return its;
    }

    private List<SourceFile> read(Map<String, Path> paths, Module module, ModelCache models) {
        List<ModelCache.Hashed> files = new ArrayList<>();
        paths.forEach((path, file) -> files.add(new ModelCache.Hashed(
                path, hashes.of(file), () -> Files.readAllBytes(file), () -> hashes.isCurrent(file))));
        Sources sources = module.sources();
        return models.readAll(
                module.artifact(),
                files,
                sources.encoding(),
                sources.release(),
                input.options().threads());
    }

    /** Takes in all that decides what {@link #read} gives. */
    void addTo(ContentHash hash) {
        add(own, input.module(), hash);
        hash.add(input.upstream().size());
        input.upstream().forEach(module -> add(filesOf(module), module, hash));
    }

    private void add(Map<String, Path> paths, Module module, ContentHash hash) {
        hash.add(module.sources().encoding().name()).add(module.sources().release());
        hash.add(paths.size());
        paths.forEach((path, file) -> hash.add(path).add(hashes.of(file)));
    }

    /** What could not be read, parsed or lowered in the module's own files. */
    List<LedgerEntry> unanalysed(List<SourceFile> files) {
        List<LedgerEntry> entries = new ArrayList<>();
        for (SourceFile file : files) {
            if (!own.containsKey(file.path())) {
                continue;
            }
            for (FileModel.Unanalysed place : file.model().unanalysed()) {
                entries.add(new LedgerEntry(
                        LedgerEntry.Kind.UNANALYSED_SOURCE,
                        file.path(),
                        file.path(),
                        place.at().line(),
                        place.at().column(),
                        place.reason()));
            }
        }
        return entries;
    }

    /** Whether the file is of a module that this one depends on. */
    boolean isUpstream(String path) {
        return upstream.containsKey(path);
    }

    /** Whether findings in this file are to be shown. */
    boolean isShown(String path) {
        Path file = own.get(path);
        if (file == null) {
            return true;
        }
        List<Path> roots = new ArrayList<>(input.module().sources().roots());
        roots.addAll(input.module().sources().testRoots());
        for (Path root : roots) {
            if (file.startsWith(root)) {
                return input.options().shown().selects(root.relativize(file).toString());
            }
        }
        return true;
    }

    /** A source line, trimmed; empty if there is none. */
    synchronized String line(String path, int line) {
        List<String> text = lines.computeIfAbsent(path, this::text);
        return line < 1 || line > text.size() ? "" : text.get(line - 1).strip();
    }

    private List<String> text(String path) {
        Path file = own.getOrDefault(path, upstream.get(path));
        Charset encoding = encodings.get(path);
        if (file == null || encoding == null) {
            return List.of();
        }
        try {
            return new String(Files.readAllBytes(file), encoding).lines().toList();
        } catch (IOException e) {
            return List.of();
        }
    }
}
