package io.github.personaldata.checker.truth;

import com.rabbitmq.client.AMQP;
import com.rabbitmq.client.LongString;
import com.rabbitmq.client.impl.AMQCommand;
import com.rabbitmq.client.impl.Frame;
import com.rabbitmq.client.impl.LongStringHelper;
import com.rabbitmq.client.impl.Method;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A RabbitMQ broker that takes every message and delivers none; {@code rabbit.host} and {@code rabbit.port} name it. */
final class RabbitLoopback {
    private static final int LENGTH_OF_GREETING = 8;
    private static final LongString MECHANISMS = LongStringHelper.asLongString("PLAIN");
    private static final LongString LOCALES = LongStringHelper.asLongString("en_US");

    private RabbitLoopback() {}

    /** Starts the broker and makes it the one of this JVM's system properties. */
    static void install() throws IOException {
        var address = LoopbackServer.start("rabbit-loopback", RabbitLoopback::converse);
        System.setProperty("rabbit.host", address.getAddress().getHostAddress());
        System.setProperty("rabbit.port", String.valueOf(address.getPort()));
    }

    private static void converse(Socket connection) throws IOException {
        var in = new DataInputStream(connection.getInputStream());
        var out = new DataOutputStream(connection.getOutputStream());
        in.readNBytes(LENGTH_OF_GREETING);
        say(
                out,
                0,
                new AMQP.Connection.Start.Builder()
                        .versionMajor(0)
                        .versionMinor(9)
                        .serverProperties(Map.of())
                        .mechanisms(MECHANISMS)
                        .locales(LOCALES)
                        .build());
        Map<Integer, AMQCommand> unfinished = new HashMap<>();
        while (true) {
            Frame frame;
            try {
                frame = Frame.readFrom(in, Integer.MAX_VALUE);
            } catch (EOFException closed) {
                return;
            }
            if (frame == null || frame.type == AMQP.FRAME_HEARTBEAT) {
                continue;
            }
            var command = unfinished.computeIfAbsent(frame.channel, channel -> new AMQCommand());
            if (!command.handleFrame(frame)) {
                continue;
            }
            unfinished.remove(frame.channel);
            if (command.getMethod() instanceof AMQP.Basic.Publish publish) {
                Arrivals.record(publish.getExchange() + "/" + publish.getRoutingKey() + " " + command.getContentHeader()
                        + "\n" + new String(command.getContentBody(), StandardCharsets.UTF_8));
            }
            var answer = answer(command.getMethod());
            if (answer != null) {
                say(out, frame.channel, answer);
            }
        }
    }

    /** Null where the protocol has no answer, or none is waited for. */
    private static com.rabbitmq.client.@Nullable Method answer(Method method) {
        if (method instanceof AMQP.Connection.StartOk) {
            return new AMQP.Connection.Tune.Builder().build();
        }
        if (method instanceof AMQP.Connection.Open) {
            return new AMQP.Connection.OpenOk.Builder().build();
        }
        if (method instanceof AMQP.Connection.Close) {
            return new AMQP.Connection.CloseOk.Builder().build();
        }
        if (method instanceof AMQP.Channel.Open) {
            return new AMQP.Channel.OpenOk.Builder().build();
        }
        if (method instanceof AMQP.Channel.Close) {
            return new AMQP.Channel.CloseOk.Builder().build();
        }
        if (method instanceof AMQP.Queue.Declare declare) {
            var name = declare.getQueue().isEmpty() ? "answers" : declare.getQueue();
            return new AMQP.Queue.DeclareOk.Builder().queue(name).build();
        }
        if (method instanceof AMQP.Basic.Consume consume) {
            var tag = consume.getConsumerTag().isEmpty() ? "reader" : consume.getConsumerTag();
            return new AMQP.Basic.ConsumeOk.Builder().consumerTag(tag).build();
        }
        if (method instanceof AMQP.Basic.Cancel cancel) {
            return new AMQP.Basic.CancelOk.Builder()
                    .consumerTag(cancel.getConsumerTag())
                    .build();
        }
        return null;
    }

    private static void say(DataOutputStream out, int channel, com.rabbitmq.client.Method method) throws IOException {
        ((Method) method).toFrame(channel).writeTo(out);
        out.flush();
    }
}
