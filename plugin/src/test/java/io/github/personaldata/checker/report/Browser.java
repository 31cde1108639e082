package io.github.personaldata.checker.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The machine's own Chromium without a window. Where there is none the test that wants it is skipped and says so. */
final class Browser {
    private static final List<String> NAMES = List.of("chromium", "chromium-browser", "google-chrome");
    private static final Pattern RESULT = Pattern.compile("(?s)<pre id=\"browser-check\">(.*?)</pre>");

    private final Path program;
    private final Path folder;

    private Browser(Path program, Path folder) {
        this.program = program;
        this.folder = folder;
    }

    /** In: a folder for what it writes. */
    static Browser here(Path folder) {
        Optional<Path> found = Stream.of(
                        System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
                .flatMap(path -> NAMES.stream().map(name -> Path.of(path, name)))
                .filter(Files::isExecutable)
                .findFirst();
        assumeTrue(found.isPresent(), "no Chromium on this machine, so the report is not tried in a browser");
        return new Browser(found.get(), folder);
    }

    /**
     * Works the controls of a page.
     *
     * @return one line for each thing looked at
     */
    List<String> check(String page) throws IOException, InterruptedException {
        String script = script();
        String copy = page.replace("script-src ", "script-src &#39;sha256-" + hash(script) + "&#39; ")
                .replace("</body>", "<script>" + script + "</script></body>");
        assertThat(copy).isNotEqualTo(page);
        Matcher result = RESULT.matcher(document(copy));
        assertThat(result.find()).as("the check has run to its end").isTrue();
        return result.group(1).lines().toList();
    }

    /**
     * The document after its script has run.
     *
     * @throws AssertionError if the browser's console has a message
     */
    String document(String page, String... options) throws IOException, InterruptedException {
        Path file = folder.resolve("report.html");
        Path errors = folder.resolve("errors.txt");
        Path out = folder.resolve("document.html");
        Files.writeString(file, page);
        List<String> command = new ArrayList<>(List.of(
                program.toString(),
                "--headless",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-dev-shm-usage",
                "--no-first-run",
                "--user-data-dir=" + folder.resolve("profile"),
                "--enable-logging=stderr",
                "--virtual-time-budget=600000",
                "--dump-dom"));
        command.addAll(List.of(options));
        command.add(file.toUri().toString());
        Process process = new ProcessBuilder(command)
                .redirectError(errors.toFile())
                .redirectOutput(out.toFile())
                .start();
        try {
            assertThat(process.waitFor(120, TimeUnit.SECONDS)).as("ends").isTrue();
        } finally {
            process.destroyForcibly();
        }
        assertThat(Files.readString(errors).lines().filter(line -> line.contains(":CONSOLE")))
                .isEmpty();
        return Files.readString(out);
    }

    private static String script() throws IOException {
        try (InputStream bytes = Browser.class.getResourceAsStream("browser-check.js")) {
            return new String(bytes.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static String hash(String script) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(script.getBytes(StandardCharsets.UTF_8));
            return Base64.getEncoder().encodeToString(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
