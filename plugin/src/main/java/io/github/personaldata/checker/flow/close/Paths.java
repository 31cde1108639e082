package io.github.personaldata.checker.flow.close;

import io.github.personaldata.checker.flow.result.Label;
import io.github.personaldata.checker.flow.result.Sink;
import io.github.personaldata.checker.flow.result.Step;
import io.github.personaldata.checker.flow.summary.Trail;
import io.github.personaldata.checker.link.code.Code;
import io.github.personaldata.checker.link.program.Flag;
import io.github.personaldata.checker.link.program.Program;
import io.github.personaldata.checker.link.program.TypeInfo.MethodInfo;
import io.github.personaldata.checker.source.model.Position;
import java.util.ArrayList;
import java.util.List;

/** Turns trails into what people read: one step per source line, from the declaration to the sink. */
final class Paths {
    private final Program program;
    private final SourceLines lines;

    Paths(Program program, SourceLines lines) {
        this.program = program;
        this.lines = lines;
    }

    String line(String file, int line) {
        return lines.line(file, line);
    }

    List<Step> of(Label label, Trail trail, Sink sink) {
        List<Step> path = new ArrayList<>();
        for (Trail.Step step : trail.steps()) {
            Code code = program.code(step.code());
            Position at = code == null ? Position.NONE : code.position(step.site());
            if (code != null && at.line() > 0 && !isShown(path, code.file(), at)) {
                step(code, at, path);
            }
        }
        path.removeIf(step -> isShown(List.of(step), sink.file(), sink.at()));
        path.add(0, new Step(label.file(), label.at(), label.declaration()));
        path.add(new Step(sink.file(), sink.at(), sink.excerpt()));
        return path;
    }

    /** Members that the language or Lombok makes have no line of their own; of these only the text they print is worth a step. */
    private void step(Code code, Position at, List<Step> path) {
        MethodInfo method = program.method(code.enclosing());
        if (method == null || !method.is(Flag.GENERATED)) {
            path.add(new Step(code.file(), at, line(code.file(), at.line())));
        } else if (method.id().name().equals("toString")) {
            path.add(new Step(code.file(), at, "public String toString() // generated"));
        }
    }

    private static boolean isShown(List<Step> path, String file, Position at) {
        return path.stream().anyMatch(s -> s.file().equals(file) && s.at().line() == at.line());
    }
}
