package io.github.personaldata.checker.config;

import io.github.personaldata.checker.flow.close.Configuration;
import io.github.personaldata.checker.flow.close.Setting;
import io.github.personaldata.checker.flow.close.Wording;
import io.github.personaldata.checker.yaml.BadInputException;
import io.github.personaldata.checker.yaml.Place;
import io.github.personaldata.checker.yaml.Problem;
import io.github.personaldata.checker.yaml.YamlNode;
import io.github.personaldata.checker.yaml.YamlReader;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Configuration files of a module, as Spring Boot, Quarkus and MicroProfile read them, all profiles at once: a key that several of them set has several values, and each may be
 * the one in force. Keys are compared as Spring's relaxed binding does: {@code crm.base-url} is {@code crm.baseUrl}.
 */
public final class ApplicationConfiguration implements Configuration {
    private static final String META = "META-INF";
    private static final Pattern NAME = Pattern.compile("(application|bootstrap)(-.+)?\\.(ya?ml|properties)");
    private static final Pattern META_NAME = Pattern.compile("(microprofile-config)(-.+)?\\.(properties)");
    /** How MicroProfile has a profile before the key. */
    private static final Pattern OF_PROFILE = Pattern.compile("%([^.]+)\\.(.+)");

    private static final Set<String> PROFILE = Set.of("spring.config.activate.onprofile", "spring.profiles");
    private static final int ALTERNATIVES = 8;
    private static final int DEPTH = 8;
    /** Values that name each other many times would be filled without end. */
    private static final int MOST_FILLED = 1_000;

    /** By key the texts, each with the profiles that set it; the empty one stands for all. */
    private final Map<String, Map<String, Set<String>>> values = new TreeMap<>();

    private final List<Setting> settings = new ArrayList<>();
    private final List<Problem> unread = new ArrayList<>();
    private final List<String> unreadLines = new ArrayList<>();
    private final Function<Path, String> shown;

    private ApplicationConfiguration(Function<Path, String> shown) {
        this.shown = shown;
    }

    /**
     * Reads the configuration files that lie in the resource folders, their {@code config} and their {@code META-INF} folder.
     *
     * @param shown how a file is named in reports
     */
    public static ApplicationConfiguration read(List<Path> resourceRoots, Function<Path, String> shown) {
        ApplicationConfiguration configuration = new ApplicationConfiguration(shown);
        folders(resourceRoots).forEach(configuration::folder);
        return configuration;
    }

    /** Where it looks for files: in the resource folders, their {@code config} and their {@code META-INF} folder. */
    public static List<Path> folders(List<Path> resourceRoots) {
        return resourceRoots.stream()
                .flatMap(root -> Stream.of(root, root.resolve("config"), root.resolve(META)))
                .toList();
    }

    /** The files of such a folder that are read, sorted; none if there is no folder. */
    public static List<Path> files(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> name(file).matches()).sorted().toList();
        }
    }

    private static Matcher name(Path file) {
        Path folder = file.getParent();
        boolean meta = folder != null && folder.endsWith(META);
        return (meta ? META_NAME : NAME).matcher(file.getFileName().toString());
    }

    /** Files that could not be read, each with the place and the reason, for the ledger. */
    public List<Problem> unread() {
        return List.copyOf(unread);
    }

    /** Every value, of all profiles; of a file that could not be read as what it is the lines. */
    public List<String> texts() {
        return Stream.concat(values.values().stream().flatMap(texts -> texts.keySet().stream()), unreadLines.stream())
                .distinct()
                .toList();
    }

    private void folder(Path folder) {
        try {
            files(folder).forEach(this::file);
        } catch (IOException e) {
            unread.add(problem(folder, e));
        }
    }

    private Problem problem(Path file, Exception thrown) {
        return new Problem(new Place(shown.apply(file), 1, 1), String.valueOf(thrown.getMessage()));
    }

    private void file(Path file) {
        String text = "";
        try {
            text = Files.readString(file, StandardCharsets.UTF_8);
            if (file.toString().endsWith(".properties")) {
                properties(file, text);
            } else {
                documents(file, text);
            }
        } catch (BadInputException e) {
            Problem first = e.problems().get(0);
            int more = e.problems().size() - 1;
            unread.add(new Problem(first.place(), first.message() + (more == 0 ? "" : "; problems after it: " + more)));
            text.lines().forEach(unreadLines::add);
        } catch (IOException | IllegalArgumentException e) {
            unread.add(problem(file, e));
            text.lines().forEach(unreadLines::add);
        }
    }

    private void properties(Path file, String text) throws IOException {
        Properties properties = new Properties();
        properties.load(new StringReader(text));
        List<String> lines = text.lines().toList();
        List<Setting> found = new ArrayList<>();
        properties.forEach((key, value) ->
                found.add(setting(file, key.toString(), value.toString(), line(lines, key.toString()))));
        found.sort(Comparator.comparing(Setting::line).thenComparing(Setting::key));
        found.forEach(this::put);
    }

    private static int line(List<String> lines, String key) {
        for (int i = lines.size() - 1; i >= 0; i--) {
            String line = lines.get(i).strip();
            String rest = line.startsWith(key) ? line.substring(key.length()).strip() : "";
            if (!rest.isEmpty() && (rest.startsWith("=") || rest.startsWith(":")) || line.startsWith(key + " ")) {
                return i + 1;
            }
        }
        return 1;
    }

    /** Documents end where YAML says, which a search for {@code ---} does not know: texts and lists begin behind it, and lines of texts with it. */
    private void documents(Path file, String text) {
        YamlReader.readAll(shown.apply(file), text, root -> document(file, root));
    }

    private void document(Path file, YamlNode root) {
        List<Setting> found = new ArrayList<>();
        tellUnlessSettings(root);
        flatten(file, "", root, found);
        String profile = found.stream()
                .filter(setting -> PROFILE.contains(relaxed(setting.key())))
                .map(Setting::value)
                .findFirst()
                .orElse("");
        found.stream().map(setting -> in(profile, setting)).forEach(this::put);
    }

    /** Whoever wrote a list there meant something by it that is not understood here. */
    private void tellUnlessSettings(YamlNode root) {
        if (!root.isNothing() && !(root instanceof YamlNode.Mapping)) {
            unread.add(new Problem(
                    root.place(),
                    "expected settings, as 'name: value', and not "
                            + (root instanceof YamlNode.Sequence ? "a list" : "a text")));
        }
    }

    private static Setting in(String profile, Setting setting) {
        return profile.isEmpty()
                ? setting
                : new Setting(setting.key(), setting.value(), profile, setting.file(), setting.line());
    }

    private void flatten(Path file, String prefix, YamlNode node, List<Setting> found) {
        if (node instanceof YamlNode.Mapping mapping) {
            mapping.entries()
                    .forEach(e -> flatten(file, prefix.isEmpty() ? e.key() : prefix + "." + e.key(), e.value(), found));
        } else if (node instanceof YamlNode.Sequence sequence) {
            for (int i = 0; i < sequence.items().size(); i++) {
                flatten(file, prefix + "[" + i + "]", sequence.items().get(i), found);
            }
        } else if (node instanceof YamlNode.Scalar scalar) {
            found.add(setting(file, prefix, scalar.text(), node.place().line()));
        }
    }

    private Setting setting(Path file, String key, String value, int line) {
        Matcher of = OF_PROFILE.matcher(key);
        if (of.matches()) {
            return new Setting(of.group(2), value, of.group(1), shown.apply(file), line);
        }
        Matcher name = name(file);
        String suffix = name.matches() ? name.group(2) : null;
        return new Setting(key, value, suffix == null ? "" : suffix.substring(1), shown.apply(file), line);
    }

    private void put(Setting setting) {
        settings.add(setting);
        values.computeIfAbsent(relaxed(setting.key()), k -> new LinkedHashMap<>())
                .computeIfAbsent(setting.value(), text -> new TreeSet<>())
                .add(setting.profile());
    }

    @Override
    public List<Setting> settings() {
        return List.copyOf(settings);
    }

    private static String relaxed(String key) {
        return key.toLowerCase(Locale.ROOT).replace("-", "").replace("_", "");
    }

    @Override
    public List<Wording> values(String expression) {
        return List.copyOf(new Filling().expanded(Wording.always(expression), 0));
    }

    /** Fills the placeholders of one text. */
    private final class Filling {
        private int left = MOST_FILLED;

        Set<Wording> expanded(Wording wording, int depth) {
            String text = wording.text();
            int start = text.indexOf("${");
            int end = start < 0 || depth > DEPTH ? -1 : closing(text, start + 2);
            if (end < 0 || left-- <= 0) {
                return Set.of(wording);
            }
            Set<Wording> results = new LinkedHashSet<>();
            Wording before = new Wording(text.substring(0, start), wording.profile());
            for (Wording middle : placeholder(text.substring(start + 2, end), depth + 1)) {
                for (Wording rest : expanded(Wording.always(text.substring(end + 1)), depth + 1)) {
                    // What is left out must not look as if it were known.
                    results.add(
                            results.size() < ALTERNATIVES ? before.then(middle).then(rest) : wording);
                }
            }
            return results;
        }

        private Set<Wording> placeholder(String inner, int depth) {
            int colon = inner.indexOf(':');
            String key = colon < 0 ? inner : inner.substring(0, colon);
            Set<Wording> results = new LinkedHashSet<>();
            for (Map<String, Set<String>> texts : texts(relaxed(key.strip()))) {
                texts.forEach((value, profiles) -> {
                    String profile = profiles.contains("") ? "" : String.join(", ", profiles);
                    results.addAll(expanded(new Wording(value, profile), depth));
                });
            }
            if (results.isEmpty() && colon >= 0) {
                results.addAll(expanded(Wording.always(inner.substring(colon + 1)), depth));
            }
            return results;
        }
    }

    /** The texts of a key, or of all keys that it stands for. */
    private List<Map<String, Set<String>>> texts(String key) {
        if (!key.contains(ANY_INDEX) && !key.contains(ANY_KEY)) {
            return List.of(values.getOrDefault(key, Map.of()));
        }
        String quoted = Pattern.quote(key)
                .replace(ANY_INDEX, "\\E\\[\\d+]\\Q")
                .replace(ANY_KEY, "\\E(?:\\.[^.\\[\\]]+|\\[[^\\]]+])\\Q");
        Pattern keys = Pattern.compile(quoted);
        return values.entrySet().stream()
                .filter(entry -> keys.matcher(entry.getKey()).matches())
                .map(Map.Entry::getValue)
                .toList();
    }

    private static int closing(String text, int from) {
        int open = 1;
        for (int i = from; i < text.length(); i++) {
            if (text.startsWith("${", i)) {
                open++;
            } else if (text.charAt(i) == '}' && --open == 0) {
                return i;
            }
        }
        return -1;
    }
}
