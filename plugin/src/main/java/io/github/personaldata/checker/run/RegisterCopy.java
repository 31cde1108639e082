package io.github.personaldata.checker.run;

import io.github.personaldata.checker.cache.FileHashes;
import io.github.personaldata.checker.report.Messages;
import io.github.personaldata.checker.report.RegisterReport;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The register of processing where it is checked in: a copy, in one language, of what the last check has written; beside it one for programs.
 *
 * @param file for people; the other has the same name with {@code .json}
 */
public record RegisterCopy(CheckedModule module, Path repositoryRoot, Path file, Locale locale) {
    private static final String GOAL = "mvn personal-data:register";

    /**
     * Writes both files where they differ from what they should be.
     *
     * @return what is to be printed
     * @throws BadInput when there are no results of a check, or a file cannot be read or written
     */
    public ModuleResult write() throws BadInput {
        Messages messages = Messages.of(locale);
        RegisterReport report = module.register(repositoryRoot, new FileHashes(), messages);
        boolean changed = false;
        for (Map.Entry<Path, String> each : texts(report, messages).entrySet()) {
            if (difference(each.getKey(), each.getValue()) != 0) {
                save(each.getKey(), each.getValue());
                changed = true;
            }
        }
        if (!changed) {
            return new ModuleResult(List.of(), messages.text("register.unchanged", module.name(), shown(file)), null);
        }
        int recipients = report.register().recipients(true).size();
        return new ModuleResult(
                List.of(),
                messages.text(
                        "register.written",
                        module.name(),
                        messages.count("elements", report.register().elements().size()),
                        messages.count("recipients", recipients),
                        shown(file)),
                null);
    }

    /**
     * Compares both files with what they should be, and writes nothing.
     *
     * @return what is to be printed; a failure with the first difference where one is out of date
     * @throws BadInput when there are no results of a check, or a file cannot be read
     */
    public ModuleResult verify() throws BadInput {
        Messages messages = Messages.of(locale);
        for (Map.Entry<Path, String> each : texts(module.register(repositoryRoot, new FileHashes(), messages), messages)
                .entrySet()) {
            Path one = each.getKey();
            if (!Files.exists(one)) {
                String missing = messages.text("register.missing", module.name(), shown(one), GOAL);
                return new ModuleResult(List.of(), null, missing);
            }
            int line = difference(one, each.getValue());
            if (line != 0) {
                return new ModuleResult(
                        List.of(told(one, line, each.getValue(), messages)),
                        null,
                        messages.text("register.outdated", module.name(), shown(one), GOAL));
            }
        }
        return new ModuleResult(List.of(), messages.text("register.unchanged", module.name(), shown(file)), null);
    }

    private Map<Path, String> texts(RegisterReport report, Messages messages) {
        Map<Path, String> texts = new LinkedHashMap<>();
        texts.put(file, report.markdown(messages));
        texts.put(forPrograms(file), report.json());
        return texts;
    }

    /** The one for programs that stands beside a copy. */
    public static Path forPrograms(Path file) {
        String name = file.getFileName().toString();
        String plain = name.endsWith(".md") ? name.substring(0, name.length() - ".md".length()) : name;
        return file.resolveSibling(plain + ".json");
    }

    /** Number of the first line that differs; 0 if none does. Line ends are not compared: a checkout may change them. */
    private int difference(Path one, String expected) throws BadInput {
        List<String> now = expected.lines().toList();
        List<String> before = Files.exists(one) ? lines(one) : List.of();
        if (now.equals(before)) {
            return 0;
        }
        int line = 0;
        while (line < Math.min(now.size(), before.size()) && now.get(line).equals(before.get(line))) {
            line++;
        }
        return line + 1;
    }

    private ConsoleBlock told(Path one, int line, String expected, Messages messages) throws BadInput {
        String text = shown(one) + ":[" + line + ",1] " + messages.text("register.difference") + "\n    "
                + messages.text("register.checkedIn", at(lines(one), line, messages)) + "\n    "
                + messages.text("register.now", at(expected.lines().toList(), line, messages));
        return new ConsoleBlock(ConsoleBlock.Severity.ERROR, text);
    }

    private static String at(List<String> lines, int line, Messages messages) {
        @Nullable String found = line <= lines.size() ? lines.get(line - 1) : null;
        return found == null ? messages.text("register.noLine") : found;
    }

    private List<String> lines(Path one) throws BadInput {
        try {
            // what is no UTF-8 differs from anything that we write
            return new String(Files.readAllBytes(one), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
        } catch (IOException e) {
            throw new BadInput("cannot read the register " + shown(one) + ": " + e, e);
        }
    }

    private void save(Path one, String text) throws BadInput {
        try {
            Files.createDirectories(one.toAbsolutePath().getParent());
            Files.writeString(one, text);
        } catch (IOException e) {
            throw new BadInput("cannot write the register " + shown(one) + ": " + e, e);
        }
    }

    private String shown(Path one) {
        return Folders.shown(repositoryRoot, one);
    }
}
