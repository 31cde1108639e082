package io.github.personaldata.checker.flow.close;

import io.github.personaldata.checker.flow.result.Label;
import io.github.personaldata.checker.flow.result.Sink;
import io.github.personaldata.checker.flow.result.Step;
import io.github.personaldata.checker.flow.summary.Trail;
import io.github.personaldata.checker.link.code.Code;
import io.github.personaldata.checker.link.program.Flag;
import io.github.personaldata.checker.link.program.MethodId;
import io.github.personaldata.checker.link.program.Program;
import io.github.personaldata.checker.link.program.TypeInfo.MethodInfo;
import io.github.personaldata.checker.source.model.Position;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

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

    /** What people are told of a trail's precision. */
    static List<String> marks(Trail trail) {
        return trail.marks().stream()
                .filter(mark -> mark != Trail.Mark.DERIVED)
                .map(mark -> mark.name().toLowerCase(Locale.ROOT).replace('_', '-'))
                .sorted()
                .toList();
    }

    List<Step> of(Label label, Trail trail, Sink sink) {
        List<Step> path = new ArrayList<>();
        path.add(new Step(label.file(), label.at(), label.declaration()));
        List<Step> stretch = new ArrayList<>();
        @Nullable MethodId in = null;
        for (Trail.Step step : trail.steps()) {
            Code code = program.code(step.code());
            Position at = code == null ? Position.NONE : code.position(step.site());
            if (code == null || at.line() == 0 || isSink(sink, code.file(), at)) {
                continue;
            }
            if (!code.enclosing().equals(in)) {
                path.addAll(inReadingOrder(stretch));
                stretch.clear();
                in = code.enclosing();
            }
            if (!isShown(path, code.file(), at) && !isShown(stretch, code.file(), at)) {
                step(code, at, stretch);
            }
        }
        path.addAll(inReadingOrder(stretch));
        path.add(new Step(sink.file(), sink.at(), sink.excerpt()));
        return path;
    }

    /** Within one method people read downwards; a trail names the parts of a statement from the inside out. */
    private static List<Step> inReadingOrder(List<Step> stretch) {
        return stretch.stream().sorted(Comparator.comparing(Step::at)).toList();
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

    private static boolean isSink(Sink sink, String file, Position at) {
        return sink.file().equals(file) && sink.at().line() == at.line();
    }

    private static boolean isShown(List<Step> path, String file, Position at) {
        return path.stream().anyMatch(s -> s.file().equals(file) && s.at().line() == at.line());
    }
}
