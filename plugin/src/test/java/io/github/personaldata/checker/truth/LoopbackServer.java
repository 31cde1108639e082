package io.github.personaldata.checker.truth;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;

/** Holds conversations on this machine, each on a thread of its own. */
final class LoopbackServer {
    /** One side of a protocol. It returns when the client has taken its leave, and throws when the client is gone without. */
    interface Conversation {
        void hold(Socket connection) throws IOException;
    }

    private LoopbackServer() {}

    /** In: what the threads are named, and the protocol; out: where clients find it. */
    static InetSocketAddress start(String name, Conversation conversation) throws IOException {
        var server = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        thread(name, () -> accept(server, name, conversation));
        return new InetSocketAddress(server.getInetAddress(), server.getLocalPort());
    }

    private static void accept(ServerSocket server, String name, Conversation conversation) {
        while (true) {
            try {
                var connection = server.accept();
                connection.setTcpNoDelay(true);
                thread(name, () -> hold(connection, name, conversation));
            } catch (IOException e) {
                System.err.println(name + " takes no more: " + e);
                return;
            }
        }
    }

    private static void hold(Socket connection, String name, Conversation conversation) {
        try (connection) {
            conversation.hold(connection);
        } catch (IOException e) {
            System.err.println(name + ": a client went away: " + e);
        }
    }

    private static void thread(String name, Runnable task) {
        var thread = new Thread(task, name);
        thread.setDaemon(true);
        thread.start();
    }
}
