package io.github.personaldata.checker.bench.peers;

import io.github.personaldata.checker.bench.Ending;
import io.github.personaldata.checker.bench.Launch;
import io.github.personaldata.checker.bench.ParsingAlone;
import io.github.personaldata.checker.bench.Runs;
import io.github.personaldata.checker.bench.Sample;
import io.github.personaldata.checker.bench.Task;
import io.github.personaldata.checker.bench.WholeAnalysis;
import io.github.personaldata.checker.bench.WholeCheck;
import io.github.personaldata.checker.bench.WorkingCopy;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** All programs on one project, by turns. One that fails or is stopped is not tried again. */
final class Comparison {
    static final String PARSING = "JavaParser alone";
    static final String CHECKER = "checker";

    static final String STAGES = "checker, by stages";

    private static final String EMPTY = "checker, empty cache";

    /**
     * A program.
     *
     * @param before what is to be done to the copy of the sources before the given round of it
     * @param needs the program that must have ended well before it; itself if there is no other
     */
    record Step(Launch launch, Before before, String needs) {
        Step(Launch launch, Before before) {
            this(launch, before, launch.name());
        }

        interface Before {
            void round(int number) throws IOException;
        }

        static Step of(Launch launch) {
            return new Step(launch, number -> {});
        }
    }

    private final Project project;
    private final Settings settings;
    private final Runs runs;
    private final Map<String, Ending> endings = new TreeMap<>();

    Comparison(Project project, Settings settings) {
        this.project = project;
        this.settings = settings;
        Path logs = settings.output().resolve("logs").resolve(project.name().replace('*', '-'));
        this.runs = new Runs(settings.memory(), settings.threads(), settings.limit(), logs);
    }

    /** The checker, cold and warm, and what it is measured by. */
    List<Step> own(WorkingCopy copy) {
        Task task = new Task(
                copy.sources(),
                project.classPath(),
                project.policy(),
                project.release(),
                settings.threads(),
                settings.runs(),
                settings.memory(),
                null,
                "report");
        List<String> without = task.words();
        List<String> with = task.with(copy.sources(), copy.cache()).words();
        return List.of(
                new Step(Launch.of(PARSING, ParsingAlone.class, without), number -> copy.restore()),
                Step.of(Launch.of(STAGES, WholeAnalysis.class, without)),
                Step.of(Launch.of(CHECKER, WholeCheck.class, without)),
                new Step(Launch.of(EMPTY, WholeCheck.class, with), number -> copy.empty()),
                new Step(Launch.of("checker, nothing changed", WholeCheck.class, with), number -> {}, EMPTY),
                new Step(Launch.of("checker, one file changed", WholeCheck.class, with), copy::edit, EMPTY));
    }

    /** What is done with the measurements. */
    interface Kept {
        /** In: all that was measured so far. */
        void rows(List<Row> rows) throws IOException;
    }

    /** Runs all steps in their order, as often as the settings say; what was measured is handed over after each round. */
    void measure(List<Step> steps, Kept kept) throws IOException, InterruptedException {
        for (int round = 0; round < settings.runs(); round++) {
            for (Step step : steps) {
                String name = step.launch().name();
                if (!well(name) || !well(step.needs())) {
                    continue;
                }
                step.before().round(round);
                Ending ending = runs.run(step.launch());
                endings.put(name, ending);
                System.out.printf("%s, round %d: %s %s%n", project.name(), round + 1, name, ending);
            }
            kept.rows(rows());
        }
    }

    private boolean well(String program) {
        return endings.getOrDefault(program, Ending.DONE) == Ending.DONE;
    }

    private List<Row> rows() {
        List<Row> rows = new ArrayList<>();
        runs.samples().forEach((key, samples) -> {
            int blank = key.lastIndexOf(' ');
            String program = key.substring(0, blank);
            String sample = key.substring(blank + 1);
            Ending ending = endings.getOrDefault(program, Ending.FAILED);
            if (sample.equals(Sample.TOTAL)) {
                rows.add(Row.of(project, program, ending, samples));
            } else if (program.equals(STAGES)) {
                rows.add(Row.of(project, CHECKER + ": " + sample, Ending.DONE, samples));
            }
        });
        endings.forEach((program, ending) -> {
            if (!runs.samples().containsKey(program + " " + Sample.TOTAL)) {
                Sample nothing = new Sample(Sample.TOTAL, 0, 0, 0, 0);
                rows.add(Row.of(project, program, ending, List.of(nothing)));
            }
        });
        return rows;
    }
}
