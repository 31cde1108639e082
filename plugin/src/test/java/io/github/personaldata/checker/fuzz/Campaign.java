package io.github.personaldata.checker.fuzz;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.SplittableRandom;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;

/**
 * Gives one target inputs until the time is over: first those that once met a fault and its seeds, then what {@link Mutator} makes of these
 * and of all that made something new run.
 */
final class Campaign implements Callable<Campaign.Outcome> {
    private static final int MOST_FAULTS = 10;

    private final String name;
    private final Duration time;
    private final long most;
    private final long seed;
    private final Path folder;
    private final Path kept;
    private final List<byte[]> corpus = new ArrayList<>();
    private final Map<String, Fault> faults = new LinkedHashMap<>();
    private long answers;

    /**
     * In: what to do.
     *
     * @param most so many inputs are given at most
     * @param folder to work in, and where inputs that meet faults are left
     * @param kept a folder with inputs that once did; it need not exist
     */
    Campaign(String name, Duration time, long most, long seed, Path folder, Path kept) {
        this.name = name;
        this.time = time;
        this.most = most;
        this.seed = seed;
        this.folder = folder;
        this.kept = kept;
    }

    /**
     * What came of it.
     *
     * @param told one line for people
     * @param faults each as text, with the way to see it again
     */
    record Outcome(String told, List<String> faults) {}

    @Override
    public Outcome call() throws Exception {
        ProbedChecker checker = new ProbedChecker();
        Target target = checker.target(name);
        target.prepare(Files.createTempDirectory(Files.createDirectories(folder), name));
        Coverage coverage = new Coverage(checker.counts(), checker.areas());
        try (Runner runner = new Runner(name, target)) {
            long start = System.nanoTime();
            List<byte[]> first = kept();
            corpus.addAll(target.seeds());
            Collections.shuffle(corpus, new Random(seed));
            first.addAll(corpus);
            long end = start;
            for (int i = 0; i < first.size() && (i == 0 || System.nanoTime() < end); i++) {
                give(first.get(i), runner, coverage);
                // the first answer is slow: the classes of this copy are loaded for it
                end = i == 0 ? System.nanoTime() + time.toNanos() : end;
            }
            mutate(new Mutator(new SplittableRandom(seed), target.words()), runner, coverage, end);
            Duration took = Duration.ofNanos(System.nanoTime() - start);
            return new Outcome(told(took, runner, coverage), told(runner));
        }
    }

    private void mutate(Mutator mutator, Runner runner, Coverage coverage, long end) throws InterruptedException {
        SplittableRandom random = new SplittableRandom(~seed);
        while (answers < most
                && System.nanoTime() < end
                && faults.size() < MOST_FAULTS
                && !faults.containsKey("no answer")) {
            // what was found last leads on most often
            int from = random.nextBoolean() ? 0 : corpus.size() * 4 / 5;
            byte[] parent = corpus.get(random.nextInt(from, corpus.size()));
            byte[] input = mutator.mutated(parent, corpus);
            if (give(input, runner, coverage)) {
                corpus.add(input);
            }
        }
    }

    /** Whether something new ran, and the answer is good. */
    private boolean give(byte[] input, Runner runner, Coverage coverage) throws InterruptedException {
        coverage.clear();
        @Nullable Fault fault = runner.answer(input);
        answers++;
        boolean fresh = coverage.isNew();
        if (fault != null) {
            faults.putIfAbsent(fault.kind(), fault);
        }
        return fresh && fault == null;
    }

    private List<byte[]> kept() throws IOException {
        List<byte[]> inputs = new ArrayList<>();
        if (Files.isDirectory(kept)) {
            try (var files = Files.list(kept)) {
                for (Path file : files.sorted().toList()) {
                    inputs.add(Files.readAllBytes(file));
                }
            }
        }
        return inputs;
    }

    private String told(Duration took, Runner runner, Coverage coverage) {
        return String.format(
                Locale.ROOT,
                "%s: seed %d, %d answers in %d s (%.0f/s, the slowest %d ms), %d inputs kept, %d blocks ran:%n    %s",
                name,
                seed,
                answers,
                took.toSeconds(),
                answers / Math.max(0.001, took.toMillis() / 1000.0),
                runner.slowest().toMillis(),
                corpus.size(),
                coverage.blocks(),
                coverage.told());
    }

    private List<String> told(Runner runner) throws IOException, InterruptedException {
        List<String> all = new ArrayList<>();
        for (Fault fault : faults.values()) {
            boolean again = fault.kind().equals("no answer") || fault.kind().equals("memory");
            Fault least = again ? fault : Minimiser.minimised(fault, runner);
            Path file = folder.resolve(
                    name + "-" + HexFormat.of().toHexDigits(fault.kind().hashCode()));
            Files.write(file, least.input());
            all.add(name + ": " + least.text() + "\nInput: " + file + "; see it again with -Dfuzz.replay=" + file + "\n"
                    + shown(least.input()));
        }
        return all;
    }

    private static String shown(byte[] input) {
        String text = new String(input, java.nio.charset.StandardCharsets.ISO_8859_1);
        return text.substring(0, Math.min(text.length(), 2_000)).replaceAll("[^\\n\\x20-\\x7E]", "?");
    }
}
