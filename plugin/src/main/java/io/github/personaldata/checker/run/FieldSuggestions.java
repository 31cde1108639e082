package io.github.personaldata.checker.run;

import io.github.personaldata.checker.cache.FileHashes;
import io.github.personaldata.checker.policy.file.PolicyFile;
import io.github.personaldata.checker.policy.finding.Finding;
import io.github.personaldata.checker.policy.finding.RuleId;
import io.github.personaldata.checker.policy.finding.Severity;
import io.github.personaldata.checker.report.FindingsFile;
import io.github.personaldata.checker.report.Messages;
import io.github.personaldata.checker.source.FieldAnnotator;
import io.github.personaldata.checker.source.FieldAnnotator.Target;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The fields of a module that look like personal data and that nobody has annotated, each with an annotation that can be written into the
 * source.
 *
 * @param policyFile null where the project has none
 * @param encoding of the sources
 * @param release the declared one
 * @param generated where the build puts what it makes; nothing is written there
 * @param annotationsAtHand whether the module depends on the annotations' artifact
 */
public record FieldSuggestions(
        CheckedModule module,
        Path repositoryRoot,
        @Nullable Path policyFile,
        Charset encoding,
        int release,
        Path generated,
        boolean annotationsAtHand,
        Locale locale) {
    private static final String ANNOTATION = "io.github.personaldata.PersonalData";
    private static final String ARTIFACT = "io.github.personaldata:personal-data-annotations";

    /**
     * Lists them, as the last check has found them.
     *
     * @param apply whether the annotations are written too
     * @return what is to be printed
     * @throws BadInput when there are no results of a check or they no longer hold, or a file cannot be read or written
     */
    public ModuleResult tell(boolean apply) throws BadInput {
        Messages messages = Messages.of(locale);
        FindingsFile results = module.results(repositoryRoot, new FileHashes(), messages);
        @Nullable PolicyFile policy = policyFile == null ? null : PolicyFiles.read(policyFile, repositoryRoot);
        if (policy != null && policy.severity(RuleId.UNANNOTATED_PERSONAL_DATA) == Severity.OFF) {
            return said(messages.text("suggest.off", module.name(), RuleId.UNANNOTATED_PERSONAL_DATA.id()));
        }
        Map<String, List<Finding>> fields = new LinkedHashMap<>();
        for (FindingsFile.Told told : results.open()) {
            if (told.finding().rule() == RuleId.UNANNOTATED_PERSONAL_DATA) {
                fields.computeIfAbsent(told.finding().file(), file -> new ArrayList<>())
                        .add(told.finding());
            }
        }
        if (fields.isEmpty()) {
            return said(messages.text("suggest.none", module.name()));
        }
        PurposeChoice purpose = PurposeChoice.of(policy);
        return apply ? written(fields, purpose, messages) : listed(fields, purpose, messages);
    }

    private static ModuleResult said(String sentence) {
        return new ModuleResult(List.of(), sentence, null);
    }

    private ModuleResult listed(Map<String, List<Finding>> fields, PurposeChoice purpose, Messages messages) {
        List<ConsoleBlock> blocks = new ArrayList<>();
        for (List<Finding> inFile : fields.values()) {
            inFile.forEach(field -> blocks.add(info(told(field, obstacle(field.file()), purpose, messages))));
        }
        int count = blocks.size();
        blocks.add(info(purpose.told(messages)));
        addDependency(messages, blocks);
        return new ModuleResult(
                blocks,
                messages.text(
                        "suggest.found",
                        module.name(),
                        messages.count("fields", count),
                        "-Dpersonal-data.apply",
                        "@NotPersonalData(\"...\")"),
                null);
    }

    private ModuleResult written(Map<String, List<Finding>> fields, PurposeChoice purpose, Messages messages)
            throws BadInput {
        List<ConsoleBlock> blocks = new ArrayList<>();
        int written = 0;
        int files = 0;
        for (Map.Entry<String, List<Finding>> inFile : fields.entrySet()) {
            Map<Finding, String> left = annotate(inFile.getKey(), inFile.getValue(), purpose);
            for (Finding field : inFile.getValue()) {
                @Nullable String obstacle = left.get(field);
                var severity = obstacle == null ? ConsoleBlock.Severity.INFO : ConsoleBlock.Severity.WARNING;
                blocks.add(new ConsoleBlock(severity, told(field, obstacle, purpose, messages)));
            }
            written += inFile.getValue().size() - left.size();
            files += left.size() < inFile.getValue().size() ? 1 : 0;
        }
        if (written > 0) {
            blocks.add(info(purpose.told(messages)));
            addDependency(messages, blocks);
        }
        return new ModuleResult(
                blocks,
                messages.text(
                        "suggest.written",
                        module.name(),
                        messages.count("fields", written),
                        Integer.toString(files),
                        "@NotPersonalData(\"...\")"),
                null);
    }

    /** Writes what can be written into one file; out: why a field was left, as the last part of a message's key. */
    private Map<Finding, String> annotate(String name, List<Finding> fields, PurposeChoice purpose) throws BadInput {
        Path path = repositoryRoot.resolve(name);
        @Nullable String obstacle = obstacle(name);
        if (obstacle != null) {
            return all(fields, obstacle);
        }
        EditableFile file = new EditableFile(path, encoding);
        try {
            @Nullable String text = file.text();
            if (text == null) {
                return all(fields, "encoding");
            }
            Map<Target, Finding> targets = new LinkedHashMap<>();
            fields.forEach(field -> targets.put(target(field), field));
            FieldAnnotator.Outcome outcome = FieldAnnotator.annotate(
                    text,
                    release,
                    new FieldAnnotator.Annotation(ANNOTATION, purpose.elements(), hasTypeBeside(path)),
                    List.copyOf(targets.keySet()));
            if (!outcome.text().equals(text) && !file.write(outcome.text())) {
                return all(fields, "encoding");
            }
            Map<Finding, String> left = new LinkedHashMap<>();
            outcome.left().forEach((target, why) -> {
                @Nullable Finding field = targets.get(target);
                if (field != null) {
                    left.put(field, why.name().toLowerCase(Locale.ROOT));
                }
            });
            return left;
        } catch (IOException e) {
            throw new BadInput("cannot annotate " + name + ": " + e, e);
        }
    }

    private static Map<Finding, String> all(List<Finding> fields, String obstacle) {
        Map<Finding, String> left = new LinkedHashMap<>();
        fields.forEach(field -> left.put(field, obstacle));
        return left;
    }

    private static Target target(Finding field) {
        String element = field.arguments().element();
        return new Target(element.substring(element.lastIndexOf('.') + 1), field.at());
    }

    /** Whether the file's package has a type that is called as the annotation is. */
    private static boolean hasTypeBeside(Path file) {
        return Files.exists(file.resolveSibling(ANNOTATION.substring(ANNOTATION.lastIndexOf('.') + 1) + ".java"));
    }

    private @Nullable String obstacle(String file) {
        return repositoryRoot.resolve(file).startsWith(generated) ? "generated" : null;
    }

    /** The place and the reason, and below them the annotation or why there can be none. */
    private String told(Finding field, @Nullable String obstacle, PurposeChoice purpose, Messages messages) {
        Finding.Arguments about = field.arguments();
        return field.file() + ":[" + field.at().line() + "," + field.at().column() + "] "
                + messages.text("suggest.field", about.element(), about.category())
                + "\n    "
                + (obstacle == null
                        ? "@PersonalData(" + purpose.elements() + ")"
                        : messages.text("suggest.left." + obstacle, encoding.name()));
    }

    private void addDependency(Messages messages, List<ConsoleBlock> blocks) {
        if (!annotationsAtHand) {
            blocks.add(info(messages.text("suggest.dependency", ARTIFACT)));
        }
    }

    private static ConsoleBlock info(String text) {
        return new ConsoleBlock(ConsoleBlock.Severity.INFO, text);
    }
}
