package io.github.personaldata.checker.bench;

import io.github.personaldata.checker.catalogue.Catalogue;
import io.github.personaldata.checker.config.ApplicationConfiguration;
import io.github.personaldata.checker.flow.FlowAnalysis;
import io.github.personaldata.checker.flow.result.FlowResult;
import io.github.personaldata.checker.link.Linker;
import io.github.personaldata.checker.link.LombokConfig;
import io.github.personaldata.checker.link.classfile.ClassFiles;
import io.github.personaldata.checker.link.program.Program;
import io.github.personaldata.checker.policy.Extent;
import io.github.personaldata.checker.policy.Policy;
import io.github.personaldata.checker.policy.file.PathIncludes;
import io.github.personaldata.checker.policy.file.PolicyFile;
import io.github.personaldata.checker.policy.file.PolicyFileReader;
import io.github.personaldata.checker.policy.finding.PolicyResult;
import io.github.personaldata.checker.report.ReportFormat;
import io.github.personaldata.checker.report.ReportRequest;
import io.github.personaldata.checker.report.Reports;
import io.github.personaldata.checker.run.QuickCompilation;
import io.github.personaldata.checker.run.SourceFiles;
import io.github.personaldata.checker.source.SourceReader;
import io.github.personaldata.checker.source.model.SourceFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** The checker, stage by stage, cold. */
public final class WholeAnalysis {
    private final Task task;
    private final Map<String, List<String>> lines = new ConcurrentHashMap<>();

    private WholeAnalysis(Task task) {
        this.task = task;
    }

    /** Analyses what the words of a {@link Task} say. */
    public static void main(String[] words) throws Exception {
        QuickCompilation.prefer();
        new WholeAnalysis(Task.of(words)).run();
        Meter.total();
    }

    private void run() throws Exception {
        PolicyFile policy = task.policy() == null
                ? null
                : PolicyFileReader.read(
                        Path.of(""),
                        task.policy().toString(),
                        new PathIncludes(Path.of(""), WholeAnalysis.class.getClassLoader()));
        List<SourceFile> files = Meter.stage("source", this::source);
        try (ClassFiles classes = ClassFiles.open(task.entries(), task.release())) {
            Program program = Meter.stage("link", () -> link(files, classes));
            if (task.until().equals("link")) {
                return;
            }
            FlowResult flows = Meter.stage("flow", () -> flow(program, policy));
            PolicyResult judged = Meter.stage(
                    "policy", () -> Policy.judge(flows, policy, LocalDate.now(ZoneOffset.UTC), Extent.PROJECT));
            Meter.stage("report", () -> report(flows, policy, judged));
            System.out.println(judged.findings().size() + " findings, " + flows.counts());
        }
    }

    private List<SourceFile> source() throws Exception {
        List<SourceReader.Unread> unread = new ArrayList<>();
        for (Path file : SourceFiles.java(List.of(task.sources()))) {
            String path = task.sources().relativize(file).toString().replace('\\', '/');
            unread.add(new SourceReader.Unread(path, () -> Files.readAllBytes(file)));
        }
        return new SourceReader().readAll(unread, StandardCharsets.UTF_8, task.release(), task.threads());
    }

    /** Attributes and lowers all bodies too, which otherwise happens when flow first asks for them. */
    private Program link(List<SourceFile> files, ClassFiles classes) throws Exception {
        Program program = Linker.link(files, new Linker.Options(classes, List.of(), LombokConfig.DEFAULT));
        Workers.map(program.methods(), task.threads(), method -> program.code(method) != null);
        return program;
    }

    private FlowResult flow(Program program, @Nullable PolicyFile policy) {
        Catalogue catalogue =
                policy == null ? Catalogue.load() : Catalogue.load().with(policy.models());
        ApplicationConfiguration configuration = ApplicationConfiguration.read(List.of(), Path::toString);
        return FlowAnalysis.analyse(program, catalogue, configuration, this::line, task.threads());
    }

    private Object report(FlowResult flows, @Nullable PolicyFile policy, PolicyResult judged) throws Exception {
        Path output = Files.createTempDirectory("personal-data-bench");
        return Reports.write(new ReportRequest(
                judged,
                policy,
                flows,
                "bench",
                task.sources(),
                output,
                EnumSet.complementOf(EnumSet.of(ReportFormat.SARIF_SUPPRESSED)),
                Locale.ENGLISH,
                20,
                null,
                false));
    }

    private String line(String path, int line) {
        List<String> text = lines.computeIfAbsent(path, this::text);
        return line < 1 || line > text.size() ? "" : text.get(line - 1).strip();
    }

    private List<String> text(String path) {
        try {
            return Files.readAllLines(task.sources().resolve(path));
        } catch (java.io.IOException e) {
            return List.of();
        }
    }
}
