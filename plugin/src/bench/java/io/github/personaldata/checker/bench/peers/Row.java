package io.github.personaldata.checker.bench.peers;

import io.github.personaldata.checker.bench.Ending;
import io.github.personaldata.checker.bench.Sample;
import io.github.personaldata.checker.bench.Spread;
import java.util.List;

/**
 * What one program, or one stage of it, took on one project.
 *
 * @param program the name of the program, of a stage with that of the stage behind a colon
 * @param wall milliseconds
 * @param cpu milliseconds
 * @param heap the most in any run, in MiB; 0 if it is not known
 * @param resident the most memory of the process in any run, in MiB; 0 if it is not known
 * @param runs how many there were
 */
record Row(
        String project,
        long lines,
        String program,
        Ending ending,
        int runs,
        Spread wall,
        Spread cpu,
        long heap,
        long resident) {
    /** The names of the columns, for a table of tab-separated values. */
    static final String HEADER = String.join(
            "\t",
            List.of(
                    "project",
                    "lines",
                    "program",
                    "ending",
                    "runs",
                    "wall ms",
                    "wall least",
                    "wall most",
                    "CPU ms",
                    "CPU least",
                    "CPU most",
                    "heap MiB",
                    "process MiB"));

    /** @throws IllegalArgumentException for no samples */
    static Row of(Project project, String program, Ending ending, List<Sample> samples) {
        return new Row(
                project.name(),
                project.lines(),
                program,
                ending,
                samples.size(),
                Spread.of(samples, Sample::wall),
                Spread.of(samples, Sample::cpu),
                Spread.of(samples, Sample::heap).most(),
                Spread.of(samples, Sample::resident).most());
    }

    /** As a line of such a table. */
    String line() {
        return project + "\t" + lines + "\t" + program + "\t" + ending + "\t" + runs + "\t" + line(wall) + "\t"
                + line(cpu) + "\t" + heap + "\t" + resident;
    }

    private static String line(Spread spread) {
        return spread.median() + "\t" + spread.least() + "\t" + spread.most();
    }

    /** Of such a line. */
    static Row of(String line) {
        String[] cells = line.split("\t", -1);
        return new Row(
                cells[0],
                Long.parseLong(cells[1]),
                cells[2],
                Ending.valueOf(cells[3]),
                Integer.parseInt(cells[4]),
                spread(cells, 5),
                spread(cells, 8),
                Long.parseLong(cells[11]),
                Long.parseLong(cells[12]));
    }

    private static Spread spread(String[] cells, int at) {
        return new Spread(Long.parseLong(cells[at]), Long.parseLong(cells[at + 1]), Long.parseLong(cells[at + 2]));
    }
}
