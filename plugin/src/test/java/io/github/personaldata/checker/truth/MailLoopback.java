package io.github.personaldata.checker.truth;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** A mail server on this machine, which the system properties {@code mail.smtp.*} name: it records addresses and messages and takes all. */
final class MailLoopback {
    private MailLoopback() {}

    /** Starts the server and makes it the one of this JVM's system properties. */
    static void install() throws IOException {
        var server = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        System.setProperty("mail.smtp.host", server.getInetAddress().getHostAddress());
        System.setProperty("mail.smtp.port", String.valueOf(server.getLocalPort()));
        System.setProperty("mail.smtp.localhost", "localhost");
        var accepting = new Thread(() -> accept(server), "mail-loopback");
        accepting.setDaemon(true);
        accepting.start();
    }

    private static void accept(ServerSocket server) {
        while (true) {
            try (var connection = server.accept()) {
                converse(connection);
            } catch (IOException e) {
                System.err.println("a sender of mail went away: " + e);
            }
        }
    }

    private static void converse(Socket connection) throws IOException {
        var in = new BufferedReader(new InputStreamReader(connection.getInputStream(), StandardCharsets.UTF_8));
        var said = new StringBuilder();
        say(connection, "220 ready");
        for (var line = in.readLine(); line != null; line = in.readLine()) {
            var command = line.toUpperCase(Locale.ROOT);
            if (command.startsWith("QUIT")) {
                say(connection, "221 bye");
                return;
            }
            if (command.startsWith("DATA")) {
                say(connection, "354 go on");
                message(in, said);
                Recording.current().add(Channel.OUTBOUND, Probe.outboundLine(), said.toString());
                said.setLength(0);
            } else if (!command.startsWith("EHLO")) {
                said.append(line).append('\n');
            }
            say(connection, "250 ok");
        }
    }

    /** Without what is another one in each message: its identifier, its date, the boundaries between its parts. */
    private static void message(BufferedReader in, StringBuilder said) throws IOException {
        for (var line = in.readLine(); line != null && !line.equals("."); line = in.readLine()) {
            if (!line.startsWith("Message-ID:") && !line.startsWith("Date:")) {
                said.append(line.replaceAll("----=_Part_[0-9._]+", "boundary")).append('\n');
            }
        }
    }

    private static void say(Socket connection, String answer) throws IOException {
        connection.getOutputStream().write((answer + "\r\n").getBytes(StandardCharsets.US_ASCII));
    }
}
