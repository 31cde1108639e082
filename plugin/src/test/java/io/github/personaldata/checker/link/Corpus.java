package io.github.personaldata.checker.link;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Code that nobody here wrote, pinned by {@code src/corpora/<name>/pom.xml}, which unpacks its sources and writes down its class
 * path and the jars that were compiled from these sources.
 *
 * @param name of its folder under {@code src/corpora}, or under {@code src/real}
 * @param release the oldest JDK that can read it
 * @param processed whether it is Lombok code, which javac reads with the processor on
 * @param variety what it is chosen for
 */
record Corpus(String name, int release, boolean processed, String variety) {
    static final List<Corpus> ALL = List.of(
            new Corpus("commons", 8, false, "old style, nested and anonymous classes"),
            new Corpus("docker-java-api", 8, true, "Lombok, builders"),
            new Corpus("guava", 8, false, "heavy generics"),
            new Corpus(
                    "helidon-webserver",
                    21,
                    false,
                    "records, sealed types, patterns, blueprints with generated builders"),
            new Corpus("jackson-databind", 8, false, "inheritance across jars, fluent builders"),
            new Corpus("reactor-core", 8, false, "reactive code, lambdas that return lambdas"),
            new Corpus("micrometer-core", 8, false, "libraries of its class path left out, so most binders have holes"),
            new Corpus("rewrite-core", 8, true, "Lombok, visitors"),
            new Corpus("rewrite-java", 8, true, "Lombok everywhere, recursive generics"),
            new Corpus("spring-context", 17, false, "Spring services"),
            new Corpus("twitch4j", 8, true, "Lombok everywhere, generated clients"));

    private static final Path PINNED = Path.of("target", "its").toAbsolutePath();

    /** Those named by {@code -Dcorpora=<name>,<name>}, all with {@code -Dcorpora=*}, that the running JDK can read. */
    static List<Corpus> selected() {
        List<String> names = List.of(System.getProperty("corpora", "*").split(",", -1));
        return ALL.stream()
                .filter(corpus -> names.contains("*") || names.contains(corpus.name))
                .filter(corpus -> corpus.release <= Runtime.version().feature())
                .toList();
    }

    AgreementRun run() throws IOException {
        Path target = PINNED.resolve(name).resolve("target");
        if (!Files.isDirectory(target.resolve("sources"))) {
            throw new IOException(target + " is missing; run this test with -Dcorpora, which prepares it");
        }
        List<Path> classPath = AgreementRun.paths(Files.readString(target.resolve("class-path.txt")));
        List<Path> own = AgreementRun.paths(Files.readString(target.resolve("own.txt")));
        return new AgreementRun(target.resolve("sources"), classPath, processed, own);
    }
}
