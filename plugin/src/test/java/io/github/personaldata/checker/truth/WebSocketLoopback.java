package io.github.personaldata.checker.truth;

import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

/** A proxy on this machine and the web sockets behind it: it records what opens one and every frame, and says nothing itself. */
final class WebSocketLoopback {
    /** What RFC 6455 has a server put behind the client's key. */
    private static final String SUFFIX = "258EAFA5-E914-47DA-95CA-C5AB0DC85B11";

    private static final String KEY = "sec-websocket-key: ";
    private static final int CLOSE = 8;

    private WebSocketLoopback() {}

    /** Out: the proxy's address. */
    static InetSocketAddress start() throws IOException {
        return LoopbackServer.start("websocket-loopback", WebSocketLoopback::converse);
    }

    private static void converse(Socket connection) throws IOException {
        var in = new DataInputStream(connection.getInputStream());
        var out = connection.getOutputStream();
        var head = head(in);
        if (head.startsWith("CONNECT ")) {
            say(out, "HTTP/1.1 200 connected\r\n\r\n");
            head = head(in);
        }
        var asked = new StringBuilder();
        var key = "";
        for (var line : head.split("\r\n")) {
            if (line.regionMatches(true, 0, KEY, 0, KEY.length())) {
                key = line.substring(KEY.length());
            } else {
                asked.append(line).append('\n');
            }
        }
        Arrivals.record(asked.toString());
        say(
                out,
                "HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Accept: "
                        + accepted(key) + "\r\n\r\n");
        try {
            frames(in, out);
        } catch (EOFException closed) {
            // clients need not take their leave
        }
    }

    private static String head(DataInputStream in) throws IOException {
        var head = new StringBuilder();
        while (head.length() < 4 || head.lastIndexOf("\r\n\r\n") != head.length() - 4) {
            head.append((char) in.readUnsignedByte());
        }
        return head.toString();
    }

    private static String accepted(String key) {
        try {
            var sha1 = MessageDigest.getInstance("SHA-1");
            return Base64.getEncoder().encodeToString(sha1.digest((key + SUFFIX).getBytes(StandardCharsets.US_ASCII)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void frames(DataInputStream in, OutputStream out) throws IOException {
        while (true) {
            var kind = in.readUnsignedByte() & 0xF;
            var length = in.readUnsignedByte() & 0x7F;
            if (length == 126) {
                length = in.readUnsignedShort();
            } else if (length == 127) {
                length = Math.toIntExact(in.readLong());
            }
            // what a client sends is always masked
            var mask = in.readNBytes(4);
            var content = in.readNBytes(length);
            for (var i = 0; i < content.length; i++) {
                content[i] ^= mask[i % 4];
            }
            Arrivals.record(new String(content, StandardCharsets.UTF_8));
            if (kind == CLOSE) {
                out.write(new byte[] {(byte) (0x80 | CLOSE), 0});
                return;
            }
        }
    }

    private static void say(OutputStream out, String text) throws IOException {
        out.write(text.getBytes(StandardCharsets.US_ASCII));
        out.flush();
    }
}
