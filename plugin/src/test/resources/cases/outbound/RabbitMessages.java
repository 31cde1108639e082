package cases.outbound.rabbitmessages;

import com.rabbitmq.client.AMQP.BasicProperties;
import com.rabbitmq.client.Channel;
import com.rabbitmq.client.ConnectionFactory;
import io.github.personaldata.PersonalData;
import io.github.personaldata.checker.truth.Inputs;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.springframework.amqp.core.Message;
import org.springframework.amqp.core.MessageProperties;
import org.springframework.amqp.rabbit.connection.CachingConnectionFactory;
import org.springframework.amqp.rabbit.core.RabbitTemplate;

/** Messages to RabbitMQ, by its own client and by Spring: content and headers go to the broker. */
final class RabbitMessages {
    static void run(Inputs in) throws Exception {
        var cook = new Cook(in.datum("Cook.email"), 30);
        var factory = new ConnectionFactory();
        factory.setHost(in.server("rabbit.host"));
        factory.setPort(Integer.parseInt(in.server("rabbit.port")));
        try (var connection = factory.newConnection(); var channel = connection.createChannel()) {
            send(channel, cook);
            properties(channel, cook);
        }
        var connections = new CachingConnectionFactory(factory);
        send(new RabbitTemplate(connections), cook);
        connections.destroy();
    }

    private static void send(Channel channel, Cook cook) throws Exception {
        channel.basicPublish("", "sales", null, ("age " + cook.age()).getBytes(StandardCharsets.UTF_8));
        channel.basicPublish("", "sales", null, cook.email().getBytes(StandardCharsets.UTF_8)); // LEAK: unknown-destination Cook.email
        channel.basicPublish("shop", "sales", true, null, cook.email().getBytes(StandardCharsets.UTF_8)); // LEAK: unknown-destination Cook.email
    }

    private static void properties(Channel channel, Cook cook) throws Exception {
        var mail = new BasicProperties.Builder().headers(Map.of("mail", cook.email())).build();
        channel.basicPublish("", "sales", mail, new byte[0]); // LEAK: unknown-destination Cook.email
        var age = new BasicProperties.Builder().headers(Map.of("age", cook.age())).build();
        channel.basicPublish("", "sales", age, new byte[0]);
        var named = new BasicProperties.Builder().correlationId(cook.email()).build();
        channel.basicPublish("", "sales", named, new byte[0]); // LEAK: unknown-destination Cook.email
    }

    private static void send(RabbitTemplate template, Cook cook) {
        template.convertAndSend("sales", "age " + cook.age());
        template.convertAndSend("sales", cook.email()); // LEAK: unknown-destination Cook.email
        template.convertAndSend("exchange", "sales", cook.email()); // LEAK: unknown-destination Cook.email
        template.convertAndSend("exchange", "sales", "age " + cook.age());
        var properties = new MessageProperties();
        template.send("sales", new Message("none".getBytes(StandardCharsets.UTF_8), properties));
        properties.setHeader("mail", cook.email());
        template.send("sales", new Message("none".getBytes(StandardCharsets.UTF_8), properties)); // LEAK: unknown-destination Cook.email
        template.send("sales", new Message(cook.email().getBytes(StandardCharsets.UTF_8))); // LEAK: unknown-destination Cook.email
        template.setUseTemporaryReplyQueues(true);
        template.setReplyTimeout(1);
        template.convertSendAndReceive("sales", (Object) "age");
        template.convertSendAndReceive("sales", (Object) cook.email()); // LEAK: unknown-destination Cook.email
    }
}

record Cook(@PersonalData(purpose = "order", category = "email") String email, int age) {}
