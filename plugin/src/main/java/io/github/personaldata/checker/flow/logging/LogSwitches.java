package io.github.personaldata.checker.flow.logging;

import io.github.personaldata.checker.catalogue.Catalogue;
import io.github.personaldata.checker.catalogue.FlowPosition;
import io.github.personaldata.checker.catalogue.Models;
import io.github.personaldata.checker.catalogue.SinkModel;
import io.github.personaldata.checker.flow.close.Configuration;
import io.github.personaldata.checker.flow.close.SourceLines;
import io.github.personaldata.checker.flow.result.Destination;
import io.github.personaldata.checker.flow.result.Flow;
import io.github.personaldata.checker.flow.result.FlowResult;
import io.github.personaldata.checker.flow.result.SinkKind;
import io.github.personaldata.checker.link.code.Code;
import io.github.personaldata.checker.link.program.AnnotationInfo;
import io.github.personaldata.checker.link.program.MethodId;
import io.github.personaldata.checker.link.program.Program;
import io.github.personaldata.checker.link.program.TypeInfo;
import io.github.personaldata.checker.link.program.TypeInfo.MethodInfo;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Switches that make calls log what they send: a client's outbound sinks become log sinks as well. A switch is not tied to one client of a
 * program that has several: whichever sends may be the one that logs.
 */
public final class LogSwitches {
    private final Program program;
    private final Catalogue catalogue;
    private final List<LogSwitch> switches;

    private LogSwitches(Program program, Catalogue catalogue, List<LogSwitch> switches) {
        this.program = program;
        this.catalogue = catalogue;
        this.switches = List.copyOf(switches);
    }

    /**
     * Those of a program.
     *
     * @param codes of all its methods
     * @param configuration its files
     */
    public static LogSwitches of(
            Program program, Catalogue catalogue, List<Code> codes, Configuration configuration, SourceLines lines) {
        List<LogSwitch> all = new ArrayList<>(SwitchedInCode.of(codes, lines));
        all.addAll(SwitchedInFiles.of(configuration));
        return new LogSwitches(program, catalogue, all);
    }

    /** The catalogue, with the sinks that the switches make. */
    public Catalogue catalogue() {
        return catalogue.with(made());
    }

    /** The sinks that the switches make. */
    public Models made() {
        List<SinkModel> sinks = new ArrayList<>();
        if (!switches.isEmpty()) {
            for (SinkModel sink : catalogue.models().sinks()) {
                if (sink.kind() == SinkModel.Kind.OUTBOUND) {
                    switches.stream()
                            .filter(one -> one.logged().has(sink) && one.writesAnyOf(sink.arguments()))
                            .map(one -> logging(sink, one))
                            .distinct()
                            .forEach(sinks::add);
                }
            }
        }
        return Models.ofSinks(sinks);
    }

    private static SinkModel logging(SinkModel sink, LogSwitch by) {
        List<FlowPosition> written =
                sink.arguments().stream().filter(by::writes).toList();
        return new SinkModel(
                sink.method(),
                sink.annotated(),
                List.of(),
                SinkModel.Kind.LOG,
                null,
                null,
                written,
                List.of(),
                SinkModel.DestinationKind.URL,
                false,
                -1,
                "named",
                sink.shape(),
                "written to the log, since " + by.excerpt());
    }

    /** The result with what the switches write besides, and with the switches named where they are why something is a log. */
    public FlowResult told(FlowResult result) {
        if (switches.isEmpty()) {
            return result;
        }
        List<Flow> flows = new ArrayList<>();
        result.flows().forEach(flow -> flows.add(flow.sink().kind() == SinkKind.LOG ? told(flow) : flow));
        flows.addAll(new LoggedObjects(program, result.labels()).flows(switches));
        Map<String, Long> counts = new TreeMap<>(result.counts());
        counts.put("flows", (long) flows.size());
        return new FlowResult(
                flows,
                result.merges(),
                result.processed(),
                result.anonymised(),
                result.labels(),
                result.lookAlikes(),
                result.acceptances(),
                result.mentions(),
                result.ledger(),
                counts);
    }

    private Flow told(Flow flow) {
        List<SinkModel> its = models(flow.sink().method());
        if (its.isEmpty() || its.stream().anyMatch(sink -> sink.kind() == SinkModel.Kind.LOG)) {
            return flow;
        }
        List<Destination> why = switches.stream()
                .filter(one -> its.stream().anyMatch(one.logged()::has))
                .map(LogSwitch::told)
                .distinct()
                .toList();
        return flow.to(flow.sink().going(why));
    }

    /** What the catalogue says of a method without the switches. */
    private List<SinkModel> models(MethodId method) {
        List<SinkModel> found = new ArrayList<>(catalogue.sinks(method, program::supertypes));
        MethodInfo info = program.method(method);
        TypeInfo owner = program.type(method.owner());
        if (found.isEmpty() && info != null && owner != null) {
            Stream.of(
                            info.annotations().stream(),
                            owner.annotations().stream(),
                            info.parameters().stream().flatMap(parameter -> parameter.annotations().stream()))
                    .flatMap(annotations -> annotations)
                    .map(AnnotationInfo::type)
                    .forEach(annotation -> found.addAll(catalogue.sinks(annotation)));
        }
        return found;
    }
}
