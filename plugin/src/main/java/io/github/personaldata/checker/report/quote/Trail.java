package io.github.personaldata.checker.report.quote;

import io.github.personaldata.checker.flow.result.Flow;
import io.github.personaldata.checker.flow.result.Label;
import io.github.personaldata.checker.flow.result.SinkKind;
import io.github.personaldata.checker.flow.result.Step;
import io.github.personaldata.checker.policy.finding.Finding;
import java.util.ArrayList;
import java.util.List;

/**
 * The way of a data element from its declaration to the place of the finding, without credentials.
 *
 * @param steps at least the declaration where the finding is about an element; none where it is about none
 * @param leaves whether data goes out at the last step
 */
public record Trail(List<Step> steps, boolean leaves) {
    /** How the line ends that stands for a method which a compiler plugin or the language writes. */
    public static final String GENERATED = "toString() // generated";

    public Trail {
        steps = steps.stream().map(Trail::withoutCredentials).toList();
    }

    private static Step withoutCredentials(Step step) {
        String text = Credentials.masked(step.text());
        return text.equals(step.text()) ? step : new Step(step.file(), step.at(), text);
    }

    public static Trail of(Finding finding) {
        Flow flow = finding.flow();
        if (flow != null) {
            return of(flow);
        }
        Label label = finding.label();
        return label == null ? new Trail(List.of(), false) : new Trail(List.of(declaration(label)), false);
    }

    public static Trail of(Flow flow) {
        List<Step> steps = new ArrayList<>(flow.path());
        if (steps.isEmpty()) {
            steps.add(declaration(flow.label()));
        }
        Step last = steps.get(steps.size() - 1);
        boolean atSink = last.file().equals(flow.sink().file())
                && last.at().line() == flow.sink().at().line();
        if (!atSink) {
            steps.add(new Step(flow.sink().file(), flow.sink().at(), flow.sink().excerpt()));
        }
        SinkKind kind = flow.sink().kind();
        return new Trail(steps, kind != SinkKind.MERGE && kind != SinkKind.PROCESSING);
    }

    private static Step declaration(Label label) {
        return new Step(label.file(), label.at(), label.declaration());
    }

    /** {@code Customer.java:12}; the name alone if the line is not known. */
    public static String place(Step step) {
        String name = step.file().substring(step.file().lastIndexOf('/') + 1);
        return Visible.line(step.at().line() > 0 ? name + ":" + step.at().line() : name);
    }
}
