package io.github.personaldata.checker.truth;

import io.github.personaldata.checker.flow.interpret.Budget;
import io.github.personaldata.checker.flow.summary.StoredSummary;
import io.github.personaldata.checker.flow.summary.Summary;
import io.github.personaldata.checker.run.HandedOver;
import io.github.personaldata.checker.run.ModuleCheck;
import io.github.personaldata.checker.run.ModuleInput;
import io.github.personaldata.checker.source.model.FileModel;
import io.github.personaldata.checker.source.model.SourceFile;
import io.github.personaldata.checker.store.DamagedEntry;
import io.github.personaldata.checker.store.RecordCodec;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** A way to analyse that must find the same as every other way. */
enum Variant {
    ONE_THREAD(1, UnaryOperator.identity(), UnaryOperator.identity()),
    FOUR_THREADS(4, UnaryOperator.identity(), UnaryOperator.identity()),
    SHUFFLED(1, Variant::shuffled, UnaryOperator.identity()),
    MODELS_STORED(1, Variant::storedModels, UnaryOperator.identity()),
    SUMMARIES_STORED(1, UnaryOperator.identity(), Variant::stored),
    ALL_OF_IT(4, files -> storedModels(shuffled(files)), Variant::stored);

    private static final long SEED = 20261122;
    private static final RecordCodec<FileModel> MODELS = RecordCodec.of(FileModel.class);

    private final int threads;
    private final UnaryOperator<List<SourceFile>> files;
    private final UnaryOperator<Summary> summaries;

    Variant(int threads, UnaryOperator<List<SourceFile>> files, UnaryOperator<Summary> summaries) {
        this.threads = threads;
        this.files = files;
        this.summaries = summaries;
    }

    /** In: the files of a module and of the one it depends on, and its policy file; out: what is found in the module. */
    ModuleCheck.Judged judged(List<Path> own, List<Path> upstream, @Nullable Path policyFile) {
        ModuleInput input = new RoomsAnalyser(threads).input(own, upstream, CaseClassPath.entries(), policyFile);
        return HandedOver.judged(input, files, Budget.STANDARD, summaries);
    }

    private static List<SourceFile> shuffled(List<SourceFile> files) {
        List<SourceFile> shuffled = new ArrayList<>(files);
        Collections.shuffle(shuffled, new Random(SEED));
        return shuffled;
    }

    private static List<SourceFile> storedModels(List<SourceFile> files) {
        return files.stream()
                .map(file -> new SourceFile(file.path(), stored(file.model())))
                .toList();
    }

    private static FileModel stored(FileModel model) {
        try {
            return MODELS.decode(MODELS.encode(model));
        } catch (DamagedEntry e) {
            throw new AssertionError(e);
        }
    }

    private static Summary stored(Summary summary) {
        try {
            return StoredSummary.read(StoredSummary.bytes(summary));
        } catch (DamagedEntry e) {
            throw new AssertionError(e);
        }
    }
}
