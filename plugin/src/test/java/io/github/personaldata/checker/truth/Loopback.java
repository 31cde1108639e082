package io.github.personaldata.checker.truth;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Proxy;
import java.net.ProxySelector;
import java.net.SocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Executors;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;

/** An HTTP proxy on this machine to which every client is led: it records whole requests and answers an empty JSON object. */
final class Loopback extends ProxySelector {
    private static final byte[] ANSWER = "{}".getBytes(StandardCharsets.UTF_8);

    private static final Pattern BOUNDARY = Pattern.compile("boundary=\"?([^\";,\\s\\]]+)");

    /** The first label of hosts whose addresses are those of web sockets: to a proxy one looks like the other. */
    private static final String SOCKETS = "ws.";

    private final Proxy requests;
    private final Proxy sockets;

    private Loopback(InetSocketAddress requests, InetSocketAddress sockets) {
        this.requests = new Proxy(Proxy.Type.HTTP, requests);
        this.sockets = new Proxy(Proxy.Type.HTTP, sockets);
    }

    /** Starts the proxy and makes it the default of this JVM. */
    static void install() throws IOException {
        var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", Loopback::record);
        server.setExecutor(Executors.newCachedThreadPool(task -> {
            var thread = new Thread(task, "loopback");
            thread.setDaemon(true);
            return thread;
        }));
        server.start();
        ProxySelector.setDefault(new Loopback(server.getAddress(), WebSocketLoopback.start()));
    }

    private static void record(HttpExchange exchange) throws IOException {
        try (exchange) {
            var body = new String(content(exchange).readAllBytes(), StandardCharsets.UTF_8);
            if (SentryLoopback.isAt(exchange.getRequestURI().getPath())) {
                SentryLoopback.record(body);
            } else {
                Arrivals.record(exchange.getRequestMethod() + " " + exchange.getRequestURI() + "\n"
                        + withoutBoundary(new TreeMap<>(exchange.getRequestHeaders()), body));
            }
            exchange.getResponseHeaders().set("Content-Type", "application/json");
            exchange.sendResponseHeaders(200, ANSWER.length);
            exchange.getResponseBody().write(ANSWER);
        }
    }

    /** Between its parts a message has a text that some clients draw at random, of a random length: both are left out. */
    private static String withoutBoundary(Map<String, List<String>> headers, String body) {
        var boundary =
                BOUNDARY.matcher(headers.getOrDefault("Content-type", List.of()).toString());
        if (!boundary.find()) {
            return headers + "\n" + body;
        }
        headers.remove("Content-length");
        return (headers + "\n" + body).replace(boundary.group(1), "boundary");
    }

    private static InputStream content(HttpExchange exchange) throws IOException {
        var packed = "gzip".equals(exchange.getRequestHeaders().getFirst("Content-Encoding"));
        return packed ? new GZIPInputStream(exchange.getRequestBody()) : exchange.getRequestBody();
    }

    @Override
    public List<Proxy> select(URI uri) {
        return List.of(uri.getHost().startsWith(SOCKETS) ? sockets : requests);
    }

    @Override
    public void connectFailed(URI uri, SocketAddress address, IOException failure) {
        throw new IllegalStateException("the loopback proxy is gone", failure);
    }
}
