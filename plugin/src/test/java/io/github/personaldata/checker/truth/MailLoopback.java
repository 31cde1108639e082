package io.github.personaldata.checker.truth;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import javax.activation.CommandMap;
import javax.activation.MailcapCommandMap;

/** A mail server on this machine, which the system properties {@code mail.smtp.*} name: it records addresses and messages and takes all. */
final class MailLoopback {
    private MailLoopback() {}

    /** Starts the server and makes it the one of this JVM's system properties. */
    static void install() throws IOException {
        var address = LoopbackServer.start("mail-loopback", MailLoopback::converse);
        System.setProperty("mail.smtp.host", address.getAddress().getHostAddress());
        System.setProperty("mail.smtp.port", String.valueOf(address.getPort()));
        System.setProperty("mail.smtp.localhost", "localhost");
        // of javax.mail alone: the other library does not know the class, so it takes its own
        System.setProperty("mail.smtp.class", "com.sun.mail.smtp.SMTPTransport");
        // the handlers of the other library stand in the files of the same name, which come first
        var contents = new MailcapCommandMap();
        contents.addMailcap("text/plain;; x-java-content-handler=com.sun.mail.handlers.text_plain");
        contents.addMailcap("text/html;; x-java-content-handler=com.sun.mail.handlers.text_html");
        contents.addMailcap("multipart/*;; x-java-content-handler=com.sun.mail.handlers.multipart_mixed");
        CommandMap.setDefaultCommandMap(contents);
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
                Arrivals.record(said.toString());
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
