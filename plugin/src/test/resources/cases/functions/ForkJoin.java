package cases.functions.forkjoin;

import io.github.personaldata.PersonalData;
import io.github.personaldata.checker.truth.Inputs;
import java.util.concurrent.RecursiveTask;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A recursive task of the fork-join pool. */
final class ForkJoin {
    private static final Logger log = LoggerFactory.getLogger(ForkJoin.class);

    static void run(Inputs in) {
        var names = new String[] {new Author(in.datum("Author.name")).name(), "b", "c"};
        log.info("{}", new Joining(names, 0, 3).invoke()); // LEAK: personal-data-in-log Author.name
        log.info("{}", new Counting(names, 0, 3).compute());
    }
}

final class Joining extends RecursiveTask<String> {
    private static final long serialVersionUID = 1L;

    private final String[] names;
    private final int from;
    private final int to;

    Joining(String[] names, int from, int to) {
        this.names = names;
        this.from = from;
        this.to = to;
    }

    @Override
    protected String compute() {
        if (to - from < 2) {
            return names[from];
        }
        int middle = (from + to) / 2;
        var left = new Joining(names, from, middle);
        left.fork();
        return left.join() + new Joining(names, middle, to).compute();
    }
}

final class Counting extends RecursiveTask<Integer> {
    private static final long serialVersionUID = 1L;

    private final String[] names;
    private final int from;
    private final int to;

    Counting(String[] names, int from, int to) {
        this.names = names;
        this.from = from;
        this.to = to;
    }

    @Override
    protected Integer compute() {
        return to - from < 2 ? 1 : new Counting(names, from, to - 1).compute() + names.length;
    }
}

record Author(@PersonalData(purpose = "order", category = "name") String name) {}
