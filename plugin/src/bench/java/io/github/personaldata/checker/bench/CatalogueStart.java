package io.github.personaldata.checker.bench;

import io.github.personaldata.checker.catalogue.Catalogue;
import io.github.personaldata.checker.catalogue.Categories;
import io.github.personaldata.checker.link.program.MethodId;
import java.io.BufferedReader;
import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** What the catalogue costs a fresh JVM: loading it, and a thousand questions about methods of the JDK. */
public final class CatalogueStart {
    private static final int RUNS = 11;
    private static final int QUESTIONS = 1_000;
    private static final String[] TYPES = {
        "java.lang.String",
        "java.lang.StringBuilder",
        "java.lang.Object",
        "java.lang.Integer",
        "java.lang.Thread",
        "java.lang.RuntimeException",
        "java.lang.System",
        "java.io.PrintStream",
        "java.io.FileOutputStream",
        "java.io.BufferedReader",
        "java.nio.file.Files",
        "java.util.ArrayList",
        "java.util.HashMap",
        "java.util.TreeMap",
        "java.util.Optional",
        "java.util.Objects",
        "java.util.Collections",
        "java.util.Arrays",
        "java.util.stream.Stream",
        "java.util.stream.Collectors",
        "java.util.concurrent.CompletableFuture",
        "java.util.logging.Logger",
        "java.time.LocalDate",
        "java.time.Instant",
        "java.net.URI",
        "java.net.http.HttpRequest$Builder",
        "java.net.http.HttpClient",
        "java.sql.PreparedStatement",
        "java.sql.ResultSet",
        "java.math.BigDecimal",
        "java.security.MessageDigest",
        "java.util.regex.Matcher"
    };

    private CatalogueStart() {}

    /** Prints the medians of several JVMs. The word {@code once} measures this JVM instead. */
    public static void main(String[] words) throws Exception {
        if (words.length > 0) {
            once();
            return;
        }
        List<long[]> runs = new ArrayList<>();
        for (int i = 0; i < RUNS; i++) {
            runs.add(fork());
        }
        String[] names = {"load", "1,000 questions", "first category"};
        for (int i = 0; i < names.length; i++) {
            int column = i;
            long[] sorted = runs.stream().mapToLong(run -> run[column]).sorted().toArray();
            System.out.printf(
                    Locale.ROOT,
                    "%-16s %7.1f ms (%.1f..%.1f)%n",
                    names[i],
                    sorted[RUNS / 2] / 1e6,
                    sorted[0] / 1e6,
                    sorted[RUNS - 1] / 1e6);
        }
    }

    private static long[] fork() throws Exception {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        CatalogueStart.class.getName(),
                        "once")
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        try (BufferedReader output = process.inputReader(StandardCharsets.UTF_8)) {
            String[] figures = String.valueOf(output.readLine()).split(" ", -1);
            return Arrays.stream(figures).mapToLong(Long::parseLong).toArray();
        }
    }

    private static void once() throws ClassNotFoundException {
        Supertypes supertypes = new Supertypes();
        List<MethodId> methods = methods(supertypes);
        long start = System.nanoTime();
        Catalogue catalogue = Catalogue.load();
        long loaded = System.nanoTime();
        int known = 0;
        for (MethodId method : methods) {
            known += catalogue.knows(method, supertypes) ? 1 : 0;
        }
        long asked = System.nanoTime();
        String category = Categories.suggest("customerEmail");
        long suggested = System.nanoTime();
        if (known == 0 || category == null) {
            throw new IllegalStateException("the catalogue knows nothing");
        }
        System.out.println((loaded - start) + " " + (asked - loaded) + " " + (suggested - asked));
    }

    private static List<MethodId> methods(Supertypes supertypes) throws ClassNotFoundException {
        List<MethodId> found = new ArrayList<>();
        for (String name : TYPES) {
            Class<?> type = Class.forName(name, false, CatalogueStart.class.getClassLoader());
            supertypes.add(type);
            for (Method method : type.getMethods()) {
                found.add(new MethodId(name, method.getName(), parameters(method.getParameterTypes())));
            }
            for (Constructor<?> constructor : type.getConstructors()) {
                found.add(new MethodId(name, "<init>", parameters(constructor.getParameterTypes())));
            }
        }
        return found.subList(0, QUESTIONS);
    }

    private static List<String> parameters(Class<?>[] types) {
        List<String> names = new ArrayList<>();
        for (Class<?> type : types) {
            String name = type.isArray() ? type.getTypeName() : type.getName();
            names.add(name);
        }
        return names;
    }

    /** A class, since the first lambda of a JVM would be counted. */
    private static final class Supertypes implements Function<String, List<String>> {
        private final Map<String, List<String>> known = new HashMap<>();

        void add(Class<?> type) {
            Set<String> names = new LinkedHashSet<>();
            for (Class<?> at = type; at != null; at = at.getSuperclass()) {
                names.add(at.getName());
                interfaces(at, names);
            }
            names.remove(type.getName());
            known.put(type.getName(), List.copyOf(names));
        }

        private static void interfaces(Class<?> type, Set<String> names) {
            for (Class<?> each : type.getInterfaces()) {
                names.add(each.getName());
                interfaces(each, names);
            }
        }

        @Override
        public List<String> apply(String type) {
            return known.getOrDefault(type, List.of());
        }
    }
}
