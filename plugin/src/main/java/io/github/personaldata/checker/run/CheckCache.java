package io.github.personaldata.checker.run;

import io.github.personaldata.checker.cache.FileHashes;
import io.github.personaldata.checker.catalogue.Models;
import io.github.personaldata.checker.config.ApplicationConfiguration;
import io.github.personaldata.checker.flow.result.FlowResult;
import io.github.personaldata.checker.flow.solved.SolutionStore;
import io.github.personaldata.checker.link.LombokConfig;
import io.github.personaldata.checker.policy.file.IncludeResolver;
import io.github.personaldata.checker.policy.file.PathIncludes;
import io.github.personaldata.checker.source.cache.ModelCache;
import io.github.personaldata.checker.store.ContentHash;
import io.github.personaldata.checker.store.DamagedEntry;
import io.github.personaldata.checker.store.RecordCodec;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What a check can take over from earlier ones, in three steps: all that it prints and leaves, where nothing has changed at all; the flows,
 * where only the policy file, the baseline, parameters or the day have; the models of the source files that have not changed.
 */
final class CheckCache {
    private final ModuleInput input;
    private final Cache cache;
    private final FileHashes hashes;
    private final ModuleSource source;
    private final LombokConfig lombok;
    private final RecordedIncludes includes;
    private final @Nullable GivenChange change;
    private final String surroundings;
    private final String program;
    private final String inputs;

    private CheckCache(ModuleInput input, Cache cache) throws IOException, BadInput {
        this.input = input;
        this.cache = cache;
        this.hashes = cache.hashes();
        this.source = ModuleSource.of(input, hashes);
        this.lombok = LombokFiles.read(input.module().basedir(), input.repositoryRoot())
                .config();
        this.includes = new RecordedIncludes(resolver());
        this.change = GivenChange.of(input);
        this.surroundings = cache.keeps() ? surroundings() : "";
        this.program = cache.keeps() ? program() : "";
        this.inputs = cache.keeps() ? inputs().text() : "";
    }

    /** For one check; throws where a source folder or the diff cannot be read. */
    static CheckCache of(ModuleInput input, Cache cache) throws IOException, BadInput {
        return new CheckCache(input, cache);
    }

    /** The files of the module and those that it depends on. */
    ModuleSource source() {
        return source;
    }

    LombokConfig lombok() {
        return lombok;
    }

    FileHashes hashes() {
        return hashes;
    }

    /** Finds what the policy file includes. */
    RecordedIncludes includes() {
        return includes;
    }

    /** The change that the check was given; null if none. */
    @Nullable
    GivenChange change() {
        return change;
    }

    ModelCache models() {
        return new ModelCache(cache.entries("models", hashes));
    }

    /** What a check with the same input has printed and left, unless there was none. */
    Optional<StoredCheck> check() {
        return read(() -> StoredCheck.CODEC, "checks", this::key)
                .filter(stored -> RecordedIncludes.stillHold(stored.includes(), resolver()));
    }

    /** Keeps what a check prints and leaves. */
    void keep(StoredCheck check) throws IOException {
        keep(() -> StoredCheck.CODEC, "checks", this::key, check);
        hashes.remember();
    }

    /** The flows that an analysis of the same program by the same models has found, unless there was none. */
    Optional<FlowResult> flows(Models models) {
        return read(() -> StoredFlows.CODEC, "flows", () -> StoredFlows.key(program, models));
    }

    /** Keeps flows. */
    void keep(Models models, FlowResult flows) throws IOException {
        keep(() -> StoredFlows.CODEC, "flows", () -> StoredFlows.key(program, models), flows);
    }

    /**
     * What analyses of single methods have found.
     *
     * @param sound asked after an analysis whether what it found may be kept
     */
    SolutionStore solutions(Models models, BooleanSupplier sound) {
        return cache.keeps() ? new ModuleSolutions(models, sound) : SolutionStore.NONE;
    }

    /** One entry for a module: those of another branch are of little use, where its declarations differ. */
    private final class ModuleSolutions implements SolutionStore {
        private final Models models;
        private final BooleanSupplier sound;

        ModuleSolutions(Models models, BooleanSupplier sound) {
            this.models = models;
            this.sound = sound;
        }

        @Override
        public String outside() {
            return StoredFlows.key(surroundings, models);
        }

        @Override
        public Optional<byte[]> read() {
            return cache.entries("solutions", hashes).read(name());
        }

        @Override
        public void write(Supplier<byte[]> solutions) {
            if (sound.getAsBoolean() && hashes.areCurrent()) {
                cache.entries("solutions", hashes).write(name(), solutions.get());
            }
        }

        private String name() {
            return ContentHash.of(input.module().artifact().getBytes(StandardCharsets.UTF_8));
        }
    }

    /** Codec and key are dear: they are asked for only where something is kept. */
    private <T> Optional<T> read(Supplier<RecordCodec<T>> codec, String kind, Supplier<String> key) {
        if (!cache.keeps()) {
            return Optional.empty();
        }
        try {
            Optional<byte[]> bytes = cache.entries(kind, hashes).read(key.get());
            return bytes.isPresent() ? Optional.of(codec.get().decode(bytes.get())) : Optional.empty();
        } catch (DamagedEntry e) {
            return Optional.empty();
        }
    }

    /** Unless a file has changed under our hands: then nobody knows what of it was read. */
    private <T> void keep(Supplier<RecordCodec<T>> codec, String kind, Supplier<String> key, T value)
            throws IOException {
        if (cache.keeps() && hashes.areCurrent() && inputs().text().equals(inputs)) {
            cache.entries(kind, hashes).write(key.get(), codec.get().encode(value));
        }
    }

    private IncludeResolver resolver() {
        return new PathIncludes(input.repositoryRoot(), CheckCache.class.getClassLoader());
    }

    /** The files that a check reads, without what the policy file includes. */
    private CheckedInputs inputs() throws IOException {
        Path policy = input.policyFile();
        return CheckedInputs.of(input, policy == null ? List.of() : List.of(input.shown(policy)), hashes);
    }

    /** A hash of all that link and flow see, the policy file's models apart. */
    private String program() {
        ContentHash hash = new ContentHash();
        source.addTo(hash);
        return hash.add(surroundings).hex();
    }

    /** The same without the source files. */
    private String surroundings() throws IOException {
        ContentHash hash = new ContentHash();
        List<String> files = new ArrayList<>();
        for (Path folder : ApplicationConfiguration.folders(Analysis.resources(input))) {
            files.add(input.shown(folder));
            for (Path file : ApplicationConfiguration.files(folder)) {
                files.add(input.shown(file));
                files.add(hashes.of(file));
            }
        }
        Analysis.classPath(input).forEach(entry -> {
            files.add(String.valueOf(entry.getFileName()));
            files.add(hashes.ofLibrary(entry));
        });
        List<String> settings = new ArrayList<>();
        settings.add(Integer.toString(input.module().sources().release()));
        lombok.keys().forEach((key, value) -> settings.addAll(List.of(key, value)));
        Module module = input.module();
        List<String> others = module.sources().otherLanguages().stream()
                .map(OtherLanguage::told)
                .toList();
        hash.add(files).add(settings).add(module.missingArtifacts()).add(others);
        return hash.add(module.sources().waitedFor()).hex();
    }

    private String key() {
        ContentHash hash = new ContentHash().add(program).add(inputs);
        Path policy = input.policyFile();
        hash.add(policy == null ? "" : input.shown(policy)).add(input.alone() ? 1 : 0);
        hash.add(input.shown(input.baselineFile())).add(hashes.of(input.baselineFile()));
        hash.add(input.module().name()).add(input.shown(input.module().outputDirectory()));
        hash.add(input.module().classPath().stream()
                .map(entry -> entry.artifact() + " " + entry.scope())
                .toList());
        input.options().addTo(hash);
        if (change != null) {
            change.addTo(hash, hashes);
        }
        return hash.hex();
    }
}
