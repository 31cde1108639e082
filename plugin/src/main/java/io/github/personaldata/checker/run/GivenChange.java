package io.github.personaldata.checker.run;

import io.github.personaldata.checker.cache.FileHashes;
import io.github.personaldata.checker.change.Change;
import io.github.personaldata.checker.change.ChangeView;
import io.github.personaldata.checker.change.ChangeView.FormerRegister;
import io.github.personaldata.checker.change.Diff;
import io.github.personaldata.checker.change.DiffReader;
import io.github.personaldata.checker.change.FileChange;
import io.github.personaldata.checker.change.GateFiles;
import io.github.personaldata.checker.change.SourceLines;
import io.github.personaldata.checker.policy.finding.PolicyResult;
import io.github.personaldata.checker.policy.register.Register;
import io.github.personaldata.checker.report.RegisterReport;
import io.github.personaldata.checker.report.Reports;
import io.github.personaldata.checker.store.ContentHash;
import io.github.personaldata.checker.yaml.BadInputException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A change that a check was given, with the files on disk that it has led to. */
final class GivenChange {
    private static final String FILE = "the diff";

    private final ChangeInput given;
    private final Path root;
    private final GateFiles gates;
    private final Diff diff;
    private final Map<String, Optional<List<String>>> lines = new HashMap<>();

    private GivenChange(ChangeInput given, Path root, GateFiles gates, Diff diff) {
        this.given = given;
        this.root = root;
        this.gates = gates;
        this.diff = diff;
    }

    /**
     * Reads a module's, if it was given one.
     *
     * @throws BadInput when it is no diff
     */
    static @Nullable GivenChange of(ModuleInput input) throws BadInput {
        @Nullable ChangeInput given = input.change();
        @Nullable Path policy = input.policyFile();
        GateFiles gates = new GateFiles(
                policy == null ? Set.of() : Set.of(input.shown(policy)), Set.of(input.shown(input.baselineFile())));
        return given == null ? null : of(given, input.repositoryRoot(), gates);
    }

    private static GivenChange of(ChangeInput given, Path root, GateFiles gates) throws BadInput {
        Path file = given.diff();
        // outside of the repository its folder is the machine's matter
        String name = file.startsWith(root) ? Folders.shown(root, file) : String.valueOf(file.getFileName());
        try {
            return new GivenChange(given, root, gates, DiffReader.read(name, Files.readAllBytes(file)));
        } catch (BadInputException e) {
            throw BadFile.told(e, FILE);
        } catch (NoSuchFileException e) {
            throw new BadInput(
                    "there is no file " + file + " (personal-data.changes); expected a diff: git diff --merge-base"
                            + " origin/main > " + file.getFileName());
        } catch (IOException e) {
            throw new BadInput("cannot read the diff " + file + " (personal-data.changes): " + e, e);
        }
    }

    /**
     * What a change does to the check itself, where nothing is checked.
     *
     * @param root of the repository
     * @return what is to be printed; nothing where the check stays as it is
     * @throws BadInput as {@link #of} and {@link #change}
     */
    static List<ConsoleBlock> gates(ChangeInput given, Path root, Locale locale) throws BadInput {
        GivenChange change = of(given, root, new GateFiles(Set.of(), Set.of()));
        Change laid = change.change();
        String gates = change.told(() -> Reports.gates(ChangeView.ofGates(laid), locale));
        return gates.isEmpty() ? List.of() : List.of(ConsoleBlock.ofGates(gates));
    }

    /** Takes in all that has influence on what is said of it: the diff, the register, and the files that it speaks of. */
    void addTo(ContentHash hash, FileHashes hashes) {
        hash.add(diff.name()).add(hashes.of(given.diff()));
        hash.add(Folders.shown(root, given.register())).add(hashes.of(given.register()));
        for (FileChange file : diff.files()) {
            @Nullable Path path = path(file.after());
            hash.add(file.after()).add(path == null ? "" : hashes.of(path));
        }
    }

    /**
     * Lays it on the files.
     *
     * @throws BadInput when they are not as the diff says
     */
    Change change() throws BadInput {
        return told(() -> Change.of(diff, this::lines, gates));
    }

    /**
     * Compares it with what was found.
     *
     * @param policyFiles that were read
     * @throws BadInput as {@link #change}
     */
    ChangeView view(Change change, Collection<String> policyFiles, PolicyResult result) throws BadInput {
        return told(() -> compared(change, policyFiles, result));
    }

    private ChangeView compared(Change change, Collection<String> policyFiles, PolicyResult result) {
        FormerRegister state = FormerRegister.ABSENT;
        @Nullable Register former = null;
        @Nullable List<String> register = change.former(Folders.shown(root, given.register()));
        if (register != null) {
            try {
                former = RegisterReport.of(SourceLines.text(register)).register();
                state = FormerRegister.KNOWN;
            } catch (IOException e) {
                state = FormerRegister.UNREADABLE;
            }
        }
        return ChangeView.of(change, policyFiles, result, former, state);
    }

    /** Tells what is wrong with the diff, or with the files that it speaks of. */
    private <T> T told(Supplier<T> read) throws BadInput {
        try {
            return read.get();
        } catch (BadInputException e) {
            throw BadFile.told(e, FILE);
        } catch (UncheckedIOException e) {
            throw new BadInput("cannot read a file that " + diff.name() + " speaks of: " + e.getMessage(), e);
        }
    }

    private @Nullable List<String> lines(String path) {
        return lines.computeIfAbsent(path, this::read).orElse(null);
    }

    private Optional<List<String>> read(String path) {
        @Nullable Path file = path(path);
        try {
            return file == null || !Files.isRegularFile(file)
                    ? Optional.empty()
                    : Optional.of(SourceLines.of(Files.readAllBytes(file)));
        } catch (IOException e) {
            throw new UncheckedIOException(path, e);
        }
    }

    /** Null for what is no path, or leads out of the repository. */
    private @Nullable Path path(String path) {
        try {
            Path file = root.resolve(path).normalize();
            return path.isEmpty() || !file.startsWith(root) ? null : file;
        } catch (InvalidPathException e) {
            return null;
        }
    }
}
