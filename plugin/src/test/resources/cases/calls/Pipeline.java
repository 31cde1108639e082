package cases.calls.pipeline;

import io.github.personaldata.PersonalData;
import io.github.personaldata.checker.truth.Inputs;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Steps in a list, each an implementation of one interface, pass a context along. */
final class Pipeline {
    private static final Logger log = LoggerFactory.getLogger(Pipeline.class);

    static void run(Inputs in) {
        var context = new Context(new Applicant(in.datum("Applicant.name"), 30));
        List<Step> steps = List.of(new Load(), new Render());
        steps.forEach(step -> step.run(context));
        log.info("rendered {}", context.output); // LEAK: personal-data-in-log Applicant.name
        log.info("after {} steps", context.steps);
    }
}

final class Context {
    final Applicant applicant;
    String name = "";
    String output = "";
    int steps;

    Context(Applicant applicant) {
        this.applicant = applicant;
    }
}

interface Step {
    void run(Context context);
}

final class Load implements Step {
    @Override
    public void run(Context context) {
        context.name = context.applicant.name();
        context.steps++;
    }
}

final class Render implements Step {
    @Override
    public void run(Context context) {
        context.output = "<b>" + context.name + "</b>";
        context.steps++;
    }
}

record Applicant(@PersonalData(purpose = "order", category = "name") String name, int age) {}
