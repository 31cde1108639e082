package io.github.personaldata.checker.run;

import io.github.personaldata.checker.catalogue.Catalogue;
import io.github.personaldata.checker.catalogue.Models;
import io.github.personaldata.checker.config.ApplicationConfiguration;
import io.github.personaldata.checker.flow.FlowAnalysis;
import io.github.personaldata.checker.flow.result.Flow;
import io.github.personaldata.checker.flow.result.FlowResult;
import io.github.personaldata.checker.ledger.LedgerEntry;
import io.github.personaldata.checker.link.Linker;
import io.github.personaldata.checker.link.classfile.ClassFiles;
import io.github.personaldata.checker.link.program.Program;
import io.github.personaldata.checker.policy.AcceptancesInCode;
import io.github.personaldata.checker.policy.file.PolicyFile;
import io.github.personaldata.checker.source.model.SourceFile;
import io.github.personaldata.checker.yaml.Place;
import io.github.personaldata.checker.yaml.Problem;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Source, link and flow in a row, for one module. */
final class Analysis {
    private final ModuleInput input;
    private final CheckCache cache;
    private final ModuleSource source;
    private final Handover handover;

    Analysis(ModuleInput input, CheckCache cache, Handover handover) {
        this.input = input;
        this.cache = cache;
        this.source = cache.source();
        this.handover = handover;
    }

    /** All flows that touch the module's own files, and what was not seen. */
    FlowResult flows(@Nullable PolicyFile policy) throws IOException {
        Catalogue catalogue =
                policy == null ? Catalogue.load() : Catalogue.load().with(policy.models());
        List<SourceFile> files = handover.files().apply(source.read(cache.models()));
        ApplicationConfiguration configuration = ApplicationConfiguration.read(resources(input), input::shown);
        try (ClassFiles classes =
                ClassFiles.open(classPath(input), input.module().sources().release())) {
            List<LedgerEntry> unopened = classes.ledger();
            Program program = Linker.link(files, new Linker.Options(classes, List.of(), cache.lombok()));
            FlowResult result = FlowAnalysis.analyse(
                    program,
                    catalogue,
                    configuration,
                    source::line,
                    input.options().threads(),
                    handover.budget(),
                    handover.summaries(),
                    cache.solutions(
                            policy == null ? Models.NONE : policy.models(),
                            // a class file that cannot be read is told by who reads it
                            () -> classes.ledger().equals(unopened)));
            List<LedgerEntry> ledger = new ArrayList<>(source.unanalysed(files));
            ledger.addAll(result.ledger());
            ledger.addAll(classes.ledger());
            configuration.unread().forEach(problem -> ledger.add(unread(problem)));
            List<LedgerEntry> unmatched = policy == null ? List.of() : UnmatchedModels.of(policy.models(), program);
            return ofModule(result, ledger, unmatched, configuration.texts());
        }
    }

    private FlowResult ofModule(
            FlowResult all, List<LedgerEntry> ledger, List<LedgerEntry> unmatched, List<String> configured) {
        Set<String> own = source.own();
        List<Flow> flows = all.flows().stream().filter(f -> touches(f, own)).toList();
        TreeSet<LedgerEntry> entries = new TreeSet<>(unmatched);
        AcceptancesInCode.of(all.acceptances()).invalid().stream()
                .filter(e -> own.contains(e.file()))
                .forEach(entries::add);
        ledger.stream()
                .filter(e -> e.file().isEmpty() || own.contains(e.file()) || e.isOfSettings())
                .forEach(entries::add);
        input.module()
                .missingArtifacts()
                .forEach(artifact -> entries.add(entry(LedgerEntry.Kind.MISSING_ARTIFACT, artifact)));
        input.module()
                .sources()
                .otherLanguages()
                .forEach(other -> entries.add(entry(LedgerEntry.Kind.OTHER_LANGUAGE, other.told())));
        input.module()
                .sources()
                .waitedFor()
                .forEach(processor -> entries.add(entry(LedgerEntry.Kind.NOT_GENERATED, processor)));
        return new FlowResult(
                flows,
                all.merges().stream().filter(m -> touches(m.brought(), own)).toList(),
                all.processed().stream().filter(p -> touches(p.flow(), own)).toList(),
                all.anonymised().stream()
                        .filter(a ->
                                own.contains(a.file()) || own.contains(a.label().file()))
                        .toList(),
                all.labels().stream().filter(l -> own.contains(l.file())).toList(),
                all.lookAlikes().stream().filter(l -> own.contains(l.file())).toList(),
                all.acceptances(),
                all.mentions().withTexts(configured),
                List.copyOf(entries),
                all.counts());
    }

    /** A flow within upstream modules alone is their own checks' matter; those do not know this module's data elements. */
    private static boolean touches(Flow flow, Set<String> own) {
        return own.contains(flow.sink().file())
                || own.contains(flow.label().file())
                || flow.path().stream().anyMatch(step -> own.contains(step.file()));
    }

    private static LedgerEntry unread(Problem settings) {
        Place at = settings.place();
        return new LedgerEntry(
                LedgerEntry.Kind.UNANALYSED_SOURCE, at.file(), at.file(), at.line(), at.column(), settings.message());
    }

    private static LedgerEntry entry(LedgerEntry.Kind kind, String subject) {
        return new LedgerEntry(kind, subject, "", 0, 0, "");
    }

    /** What is not source; {@link CheckCache} tells by it whether anything has changed. */
    static List<Path> classPath(ModuleInput input) {
        Set<Path> entries = new LinkedHashSet<>();
        input.module().classPath().forEach(entry -> entries.add(entry.path()));
        for (Module module : input.upstream()) {
            module.classPath().forEach(entry -> entries.add(entry.path()));
        }
        return List.copyOf(entries);
    }

    static List<Path> resources(ModuleInput input) {
        List<Path> roots = new ArrayList<>(input.module().sources().resourceRoots());
        input.upstream().forEach(module -> roots.addAll(module.sources().resourceRoots()));
        return roots;
    }
}
