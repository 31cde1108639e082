package io.github.personaldata.checker.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.personaldata.checker.link.program.FieldId;
import io.github.personaldata.checker.link.program.MethodId;
import io.github.personaldata.checker.yaml.BadInputException;
import io.github.personaldata.checker.yaml.Problems;
import io.github.personaldata.checker.yaml.YamlReader;
import java.io.IOException;
import java.lang.reflect.Executable;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The compiled catalogue says what the YAML files say. */
final class CompiledCatalogueTest {
    private static final Models READ = CatalogueFiles.builtIn().read();

    /** Types beside those that the catalogue names: their subtypes in use, and some it says nothing about. */
    private static final List<String> FURTHER = List.of(
            "java.lang.Object",
            "java.lang.Enum",
            "java.lang.Process",
            "java.io.ObjectOutputStream",
            "java.nio.channels.FileChannel",
            "java.util.TreeMap",
            "java.util.LinkedHashMap",
            "java.util.ArrayDeque",
            "java.util.Scanner",
            "java.util.concurrent.ConcurrentHashMap",
            "java.util.concurrent.ThreadPoolExecutor",
            "java.time.ZonedDateTime",
            "javax.net.ssl.HttpsURLConnection",
            "javax.swing.JTable",
            "ch.qos.logback.classic.Logger",
            "org.springframework.web.client.RestTemplate",
            "org.springframework.http.ResponseEntity",
            "com.fasterxml.jackson.databind.ObjectMapper",
            "org.apache.http.impl.client.CloseableHttpClient",
            "org.assertj.core.api.Assertions");

    @TempDir
    private Path folder;

    @Test
    void theBuildHasCompiledIt() {
        assertThat(CatalogueFiles.builtIn().knowledge())
                .as("run `mvn process-classes`: the compiled catalogue is missing or older than the YAML files")
                .isInstanceOf(CompiledKnowledge.class);
    }

    @Test
    void everyEntryIsTheSame() {
        assertThat(CatalogueFiles.builtIn().knowledge().models()).isEqualTo(READ);
    }

    @Test
    void everyKindOfEntryIsTheSame() {
        Models all = models(
                """
                sources:
                  - {field: "a.B#email", category: email, purpose: [order, news]}
                  - {method: "a.B#phone()", purpose: order, reason: "Ключ"}
                  - {parameter: "a.L#on(a.U,int[])", index: 0, category: name, purpose: [order]}
                  - {annotation: "com.acme.Pii", category: name, purpose: [order]}
                  - {field: "a.*#email", category: email, purpose: [order]}
                sinks:
                  - {method: "a.Log#info(..)", kind: store, recipient: r, destination: ["this.a[*]", "0"], destinationKind: topic,
                     needsDestination: true, template: 3, audience: public, shape: java}
                  - {method: "a.Log#w*(String,..)", kind: exception, vendor: V, arguments: ["2.arg(1)[key]", "this.result.x[value]"]}
                propagators:
                  - {method: "a.B#trim()", from: ["this", any], to: throw, replaces: true, shape: none}
                  - {method: "a.B#<init>(..)", from: ["this"], to: 12}
                neutral: [{method: "a.b.*#*(..)"}]
                anonymisers: [{method: "a.C#weak()", grade: weak}, {method: "a.C#strong()", grade: strong}]
                entryPoints: [{method: "a.Job#run*(..)"}]
                consentChecks: [{method: "a.Consent#given(..)", purposeArgument: 1}, {method: "a.Consent#news()", purpose: news}]
                vendors:
                  - {name: V, packages: [v.w], hosts: ["*.V.example"], country: KZ, role: mail, sends: ["v.w.X#send*(..)"]}
                  - {name: W, hosts: [w.example]}
                """);
        Knowledge compiled = compiled(all);

        assertThat(compiled.models()).isEqualTo(all);
        Catalogue catalogue = new Catalogue(List.of(compiled));
        assertThat(catalogue.source(new FieldId("a.B", "email")))
                .isEqualTo(all.sources().get(0));
        assertThat(catalogue.source(new FieldId("a.C", "email")))
                .isEqualTo(all.sources().get(4));
        assertThat(catalogue.source(new FieldId("b.C", "email"))).isNull();
        assertThat(catalogue.source("com.acme.Pii")).isEqualTo(all.sources().get(3));
        assertThat(catalogue.source("com.acme.Other")).isNull();
        assertThat(catalogue.vendors().ofHost("x.v.example"))
                .isEqualTo(all.vendors().get(0));
        assertThat(catalogue.vendors().ofType("v.w.X$Y"))
                .isEqualTo(all.vendors().get(0));
        assertThat(catalogue.vendors().named("W")).isEqualTo(all.vendors().get(1));
        assertThat(catalogue.vendors().all()).isEqualTo(all.vendors());
        assertThat(compiled(Models.NONE).models()).isEqualTo(Models.NONE);
        assertThat(compiled(Models.NONE).find(EntryKind.SINK, "a").size()).isZero();
    }

    @Test
    void everyQuestionHasTheSameAnswer() {
        Catalogue compiled = new Catalogue(List.of(CatalogueFiles.builtIn().knowledge()));
        Catalogue listed = Catalogue.of(READ);
        List<MethodId> methods = methods();

        assertThat(methods).hasSizeGreaterThan(10_000);
        assertThat(methods.stream().filter(m -> listed.knows(m, CompiledCatalogueTest::supertypes)))
                .hasSizeGreaterThan(3_000);
        assertThat(methods.stream().filter(m -> !answers(compiled, m).equals(answers(listed, m))))
                .isEmpty();
    }

    /** Keys are shared by both forms; this asks every entry instead. */
    @Test
    void noEntryHidesBehindItsKey() {
        Knowledge compiled = CatalogueFiles.builtIn().knowledge();
        List<MethodId> methods = methods();
        List<SinkModel> sinks =
                READ.sinks().stream().filter(sink -> !sink.annotated()).toList();
        for (int i = 0; i < methods.size(); i += 5) {
            MethodId method = methods.get(i);
            assertThat(found(compiled, EntryKind.SINK, method)).isEqualTo(nearest(sinks, method));
            assertThat(found(compiled, EntryKind.PROPAGATOR, method)).isEqualTo(nearest(READ.propagators(), method));
            assertThat(found(compiled, EntryKind.ANONYMISER, method)).isEqualTo(nearest(READ.anonymisers(), method));
            assertThat(found(compiled, EntryKind.NEUTRAL, method)).isEqualTo(nearest(READ.neutrals(), method));
        }
    }

    @Test
    void sinksByAnnotationAreTheSame() {
        Catalogue compiled = new Catalogue(List.of(CatalogueFiles.builtIn().knowledge()));
        Catalogue listed = Catalogue.of(READ);
        List<String> annotations = READ.sinks().stream()
                .filter(SinkModel::annotated)
                .map(sink -> sink.method().type().name())
                .toList();

        assertThat(annotations).isNotEmpty().allSatisfy(annotation -> assertThat(compiled.sinks(annotation))
                .isNotEmpty()
                .isEqualTo(listed.sinks(annotation)));
        assertThat(compiled.sinks("java.lang.Override")).isEmpty();
    }

    private static <T extends MethodModel> List<T> found(Knowledge compiled, EntryKind<T> kind, MethodId method) {
        return BestMatch.of(compiled, kind, method, CompiledCatalogueTest::supertypes)
                .models();
    }

    /** Closed names and types before open ones, then the nearest type, then the signature written out most fully. */
    private static <T extends MethodModel> List<T> nearest(List<T> models, MethodId method) {
        List<String> types = new ArrayList<>(List.of(method.owner()));
        types.addAll(supertypes(method.owner()));
        Map<Integer, List<T>> byRank = new TreeMap<>();
        for (T model : models) {
            MethodPattern pattern = model.method();
            if (pattern.matchesSignature(method)) {
                int open = pattern.openName() || pattern.type().open() ? 1 : 0;
                IntStream.range(0, types.size())
                        .filter(i -> pattern.type().matches(types.get(i)))
                        .limit(1)
                        .map(i -> 3 * (types.size() * open + i) + pattern.looseness())
                        .forEach(rank -> byRank.computeIfAbsent(rank, r -> new ArrayList<>())
                                .add(model));
            }
        }
        return byRank.values().stream().findFirst().orElse(List.of());
    }

    @Test
    void vendorsAreTheSame() {
        Vendors compiled = new Vendors(List.of(CatalogueFiles.builtIn().knowledge()));
        Vendors listed = Catalogue.of(READ).vendors();
        for (VendorModel vendor : READ.vendors()) {
            assertThat(compiled.named(vendor.name())).isEqualTo(vendor);
            for (String name : vendor.packages()) {
                assertThat(compiled.ofType(name + ".Any"))
                        .isEqualTo(listed.ofType(name + ".Any"))
                        .isNotNull();
            }
            for (String pattern : vendor.hosts()) {
                String host = pattern.replace("*", "any");
                assertThat(compiled.ofHost(host)).isEqualTo(listed.ofHost(host)).isNotNull();
            }
        }
        assertThat(compiled.named("nobody")).isNull();
        assertThat(compiled.ofHost("localhost")).isNull();
    }

    @Test
    void onlyWhatFitsIsUsed() {
        byte[] bytes = CatalogueCompiler.compile(READ, 1);
        byte[] otherVersion = bytes.clone();
        otherVersion[CompiledFormat.VERSION_AT + 3]++;

        assertThat(CompiledKnowledge.of(bytes)).isNotNull();
        assertThat(CompiledKnowledge.of(otherVersion)).isNull();
        assertThat(CompiledKnowledge.of(Arrays.copyOf(bytes, bytes.length - 1))).isNull();
        assertThat(CompiledKnowledge.of(new byte[0])).isNull();
    }

    @Test
    void changedYamlIsReadAgain() throws IOException {
        write("index.txt", "# families\na.yml\n");
        write("a.yml", "neutral: [{method: 'a.B#c()', reason: none}]\n");
        CatalogueFiles files = CatalogueFiles.in(folder);
        assertThat(files.knowledge()).isInstanceOf(ListedKnowledge.class);

        CatalogueCompiler.main(new String[] {folder.toString()});
        assertThat(files.knowledge()).isInstanceOf(CompiledKnowledge.class);
        assertThat(files.knowledge().models()).isEqualTo(files.read());

        write("a.yml", "neutral: [{method: 'a.B#d()', reason: none}]\n");
        assertThat(files.knowledge()).isInstanceOf(ListedKnowledge.class);
        assertThat(files.knowledge().models().neutrals()).singleElement().satisfies(model -> assertThat(model.method())
                .hasToString("a.B#d()"));

        CatalogueCompiler.main(new String[] {folder.toString()});
        Files.delete(folder.resolve("index.txt"));
        Files.delete(folder.resolve("a.yml"));
        assertThat(files.knowledge()).as("as in the jar").isInstanceOf(CompiledKnowledge.class);
    }

    @Test
    void badYamlFailsTheBuild() throws IOException {
        write("index.txt", "a.yml\nb.yml\n");
        write("a.yml", "neutral:\n  - {method: 'a.B#c()', reason: none}\n  - {method: 'a.B', reason: none}\n");
        write("b.yml", "sinks:\n  - {method: 'a.B#c()', kind: log, reason: none, shap: text}\n");

        assertThatThrownBy(() -> CatalogueCompiler.main(new String[] {folder.toString()}))
                .isInstanceOf(BadInputException.class)
                .hasMessageContaining("catalogue/a.yml:3:14: 'a.B' is not a method")
                .hasMessageContaining("catalogue/b.yml:2:50: ");
        assertThat(folder.resolve(CompiledFormat.FILE)).doesNotExist();
    }

    @Test
    void theSameFilesGiveTheSameBytes() {
        assertThat(CatalogueCompiler.compile(CatalogueFiles.builtIn().read(), 7))
                .isEqualTo(CatalogueCompiler.compile(READ, 7));
    }

    private void write(String name, String text) throws IOException {
        Files.writeString(folder.resolve(name), text);
    }

    private static Knowledge compiled(Models models) {
        CompiledKnowledge compiled = CompiledKnowledge.of(CatalogueCompiler.compile(models, 0));
        assertThat(compiled).isNotNull();
        return compiled;
    }

    private static Models models(String yaml) {
        Problems problems = new Problems();
        Models models = ModelsReader.lenient(problems).read(YamlReader.read("models.yml", yaml));
        problems.throwIfAny();
        return models;
    }

    private static List<Object> answers(Catalogue catalogue, MethodId method) {
        Function<String, List<String>> supertypes = CompiledCatalogueTest::supertypes;
        return Arrays.asList(
                catalogue.sinks(method, supertypes),
                catalogue.propagators(method, supertypes),
                catalogue.isNeutral(method, supertypes),
                catalogue.anonymiser(method, supertypes),
                catalogue.consentCheck(method, supertypes),
                catalogue.isEntryPoint(method, supertypes),
                catalogue.source(method, supertypes),
                catalogue.parameterSources(method, supertypes));
    }

    /** All methods of the types that entries name, as far as they are on the class path, and of others. */
    private static List<MethodId> methods() {
        Set<String> types = new TreeSet<>(FURTHER);
        List<MethodModel> models = new ArrayList<>(READ.sinks());
        models.addAll(READ.propagators());
        models.addAll(READ.anonymisers());
        models.addAll(READ.neutrals());
        models.forEach(model -> types.add(model.method().type().name()));
        List<MethodId> methods = new ArrayList<>();
        for (String name : types) {
            Class<?> type = load(name);
            if (type != null) {
                executables(type).forEach(method -> methods.add(id(name, method)));
            }
        }
        return methods;
    }

    /** None where a signature names a class that is not on the class path. */
    private static Set<Executable> executables(Class<?> type) {
        try {
            Set<Executable> all = new LinkedHashSet<>(List.of(type.getMethods()));
            all.addAll(List.of(type.getDeclaredMethods()));
            all.addAll(List.of(type.getDeclaredConstructors()));
            return all;
        } catch (NoClassDefFoundError absent) {
            return Set.of();
        }
    }

    private static MethodId id(String owner, Executable method) {
        return new MethodId(
                owner,
                method instanceof java.lang.reflect.Constructor ? "<init>" : method.getName(),
                Stream.of(method.getParameterTypes())
                        .map(type -> type.isArray() ? type.getTypeName() : type.getName())
                        .toList());
    }

    private static List<String> supertypes(String name) {
        Set<String> above = new LinkedHashSet<>();
        for (Class<?> at = load(name); at != null; at = at.getSuperclass()) {
            above.add(at.getName());
            interfaces(at, above);
        }
        above.remove(name);
        return List.copyOf(above);
    }

    private static void interfaces(Class<?> type, Set<String> names) {
        for (Class<?> each : type.getInterfaces()) {
            names.add(each.getName());
            interfaces(each, names);
        }
    }

    private static Class<?> load(String name) {
        try {
            return Class.forName(name, false, CompiledCatalogueTest.class.getClassLoader());
        } catch (ClassNotFoundException | NoClassDefFoundError e) {
            return null;
        }
    }
}
