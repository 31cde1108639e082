package io.github.personaldata.checker.mutants;

import io.github.personaldata.checker.generated.Chance;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.regex.Pattern;

/**
 * The program of the JVM in which the analyser is changed. In: the folder of its class files, the file for results, which may have those of an
 * earlier JVM, how many mutants, a seed, a pattern that is found in those that are meant, and packages. The file gets a line for each: a verdict,
 * a tab and the mutant. A mutant that does not end is killed, and ends the JVM with {@link #AGAIN}.
 */
final class MutantRunner {
    static final int AGAIN = 3;

    private static final long PATIENCE_SECONDS = 60;

    private final Questions questions;
    private final Analyser analyser;
    private final List<SortedSet<String>> usual = new ArrayList<>();
    private final List<BitSet> reached = new ArrayList<>();

    private MutantRunner(Questions questions, Analyser analyser) {
        this.questions = questions;
        this.analyser = analyser;
    }

    public static void main(String[] arguments) throws IOException, InterruptedException {
        Path results = Path.of(arguments[1]);
        List<String> packages = List.of(arguments).subList(5, arguments.length);
        Questions questions = new Questions(results.toAbsolutePath().getParent());
        MutantRunner runner = new MutantRunner(questions, new Analyser(Path.of(arguments[0]), packages));
        List<Mutant> places = runner.analyser.places();
        runner.learn();
        List<Integer> numbers = new ArrayList<>();
        Pattern meant = Pattern.compile(arguments[4]);
        for (int i = 0; i < places.size(); i++) {
            if (meant.matcher(places.get(i).toString()).find()) {
                numbers.add(i);
            }
        }
        Set<String> done = new HashSet<>();
        Files.readAllLines(results).forEach(line -> done.add(line.substring(line.indexOf('\t') + 1)));
        List<Integer> sample = new Chance(Long.parseLong(arguments[3])).shuffled(numbers);
        try (PrintWriter out = new PrintWriter(Files.newBufferedWriter(results, StandardOpenOption.APPEND), true)) {
            for (int number : sample.subList(0, Math.min(sample.size(), Integer.parseInt(arguments[2])))) {
                String name = number + " " + places.get(number);
                if (!done.contains(name)) {
                    String verdict = runner.verdict(number, places.get(number));
                    out.println(verdict + "\t" + name);
                    if (verdict.equals("endless")) {
                        Runtime.getRuntime().halt(AGAIN);
                    }
                }
            }
        }
        System.exit(0);
    }

    /** What is said to each question without any change, and which places it reaches. */
    private void learn() {
        for (int question = 0; question < questions.count(); question++) {
            usual.add(questions.answer(question));
        }
        analyser.tell();
        for (int question = 0; question < questions.count(); question++) {
            Reached.taken();
            questions.answer(question);
            reached.add(Reached.taken());
        }
        analyser.restoreAll();
    }

    private String verdict(int number, Mutant mutant) throws InterruptedException {
        boolean anywhere = false;
        analyser.remove(mutant);
        try {
            for (int question = 0; question < questions.count(); question++) {
                if (reached.get(question).get(number)) {
                    anywhere = true;
                    String verdict = verdict(question);
                    if (!verdict.equals("survived")) {
                        return verdict;
                    }
                }
            }
        } finally {
            analyser.restore(mutant);
        }
        return anywhere ? "survived" : "unreached";
    }

    private String verdict(int question) throws InterruptedException {
        FutureTask<SortedSet<String>> task = new FutureTask<>(() -> questions.answer(question));
        Thread thread = new Thread(task);
        thread.setDaemon(true);
        thread.start();
        try {
            return task.get(PATIENCE_SECONDS, TimeUnit.SECONDS).equals(usual.get(question)) ? "survived" : "killed";
        } catch (ExecutionException failure) {
            return "killed";
        } catch (TimeoutException endless) {
            return "endless";
        }
    }
}
