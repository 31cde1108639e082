package io.github.personaldata.checker.run;

import io.github.personaldata.checker.cache.FileHashes;
import io.github.personaldata.checker.policy.StarterPolicy;
import io.github.personaldata.checker.policy.register.PurposeEntry;
import io.github.personaldata.checker.policy.register.RecipientEntry;
import io.github.personaldata.checker.policy.register.Register;
import io.github.personaldata.checker.report.Messages;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Begins a policy file from what checks without one have found.
 *
 * @param modules those that the file is for
 * @param file to write; it must not exist
 */
public record PolicyStart(List<CheckedModule> modules, Path repositoryRoot, Path file, Locale locale) {
    private static final Pattern COMMENT = Pattern.compile("(?m)(?<=^| )# (.+)$");

    public PolicyStart {
        modules = List.copyOf(modules);
    }

    /**
     * Where the file belongs.
     *
     * @param basedir of the project
     * @param configured path of the policy file, relative to the project or absolute; empty for {@code personal-data.yml}
     * @throws BadInput when it is no path
     */
    public static Path place(Path basedir, String configured) throws BadInput {
        return basedir.resolve(PolicyLookup.path(configured.isEmpty() ? PolicyLookup.NAME : configured))
                .toAbsolutePath()
                .normalize();
    }

    /** Refuses to begin where there is a policy file already. */
    public BadInput refused(Path existing) {
        return new BadInput(Messages.of(locale).text("init.exists", Folders.shown(repositoryRoot, existing)));
    }

    /**
     * Writes the file.
     *
     * @return what is to be printed
     * @throws BadInput when it exists or cannot be written, there is no module, or a module has no valid results of a check
     */
    public ModuleResult write() throws BadInput {
        Messages messages = Messages.of(locale);
        if (Files.exists(file)) {
            throw refused(file);
        }
        if (modules.isEmpty()) {
            throw new BadInput(messages.text("init.nothing"));
        }
        FileHashes hashes = new FileHashes();
        List<Register> registers = new ArrayList<>();
        Set<String> vendors = new TreeSet<>();
        for (CheckedModule module : modules) {
            registers.add(module.register(repositoryRoot, hashes, messages).register());
            vendors.addAll(
                    module.results(repositoryRoot, hashes, messages).usage().vendors());
        }
        save(inLanguage(StarterPolicy.text(registers, vendors)));
        String told = messages.text(
                "init.written",
                Folders.shown(repositoryRoot, file),
                messages.count("purposes", different(registers, Register::purposes, PurposeEntry::name)),
                messages.count("recipients", different(registers, Register::recipients, RecipientEntry::name)));
        return new ModuleResult(List.of(), told, null);
    }

    private static <T> long different(
            List<Register> registers, Function<Register, List<T>> part, Function<T, String> name) {
        return registers.stream()
                .map(part)
                .flatMap(Collection::stream)
                .map(name)
                .distinct()
                .count();
    }

    /** Its comments in the language of the console; keys and names are the same in all. */
    private String inLanguage(String english) {
        Language language = new Language(locale);
        return COMMENT.matcher(english)
                .replaceAll(match -> Matcher.quoteReplacement("# " + language.of(match.group(1))));
    }

    private void save(String text) throws BadInput {
        try {
            Files.createDirectories(file.getParent());
            Files.writeString(file, text, StandardOpenOption.CREATE_NEW);
        } catch (FileAlreadyExistsException e) {
            throw refused(file);
        } catch (IOException e) {
            throw new BadInput("cannot write the policy file " + Folders.shown(repositoryRoot, file) + ": " + e, e);
        }
    }
}
