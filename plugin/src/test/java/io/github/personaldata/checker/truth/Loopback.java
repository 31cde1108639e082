package io.github.personaldata.checker.truth;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Proxy;
import java.net.ProxySelector;
import java.net.SocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.TreeMap;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

/** An HTTP proxy on this machine to which every client is led: it records whole requests and answers an empty JSON object. */
final class Loopback extends ProxySelector {
    private static final AtomicInteger REQUESTS = new AtomicInteger();
    private static final byte[] ANSWER = "{}".getBytes(StandardCharsets.UTF_8);

    private final Proxy proxy;

    private Loopback(InetSocketAddress address) {
        this.proxy = new Proxy(Proxy.Type.HTTP, address);
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
        ProxySelector.setDefault(new Loopback(server.getAddress()));
    }

    /** How many requests have arrived so far. */
    static int requests() {
        return REQUESTS.get();
    }

    private static void record(HttpExchange exchange) throws IOException {
        try (exchange) {
            var line = Probe.outboundLine();
            var body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            var text = exchange.getRequestMethod() + " " + exchange.getRequestURI() + "\n"
                    + new TreeMap<>(exchange.getRequestHeaders()) + "\n" + body;
            Recording.current().add(Channel.OUTBOUND, line, text);
            REQUESTS.incrementAndGet();
            exchange.getResponseHeaders().set("Content-Type", "application/json");
            exchange.sendResponseHeaders(200, ANSWER.length);
            exchange.getResponseBody().write(ANSWER);
        }
    }

    @Override
    public List<Proxy> select(URI uri) {
        return List.of(proxy);
    }

    @Override
    public void connectFailed(URI uri, SocketAddress address, IOException failure) {
        throw new IllegalStateException("the loopback proxy is gone", failure);
    }
}
