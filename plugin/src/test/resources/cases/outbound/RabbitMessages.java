package cases.outbound.rabbitmessages;

import com.rabbitmq.client.Channel;
import io.github.personaldata.PersonalData;
import io.github.personaldata.checker.truth.Inputs;
import java.nio.charset.StandardCharsets;
import org.springframework.amqp.rabbit.core.RabbitTemplate;

/** Messages to RabbitMQ, by its own client and by Spring: no broker runs here. */
final class RabbitMessages {
    static void run(Inputs in) throws Exception {
        var cook = new Cook(in.datum("Cook.email"), 30);
        if (in.setting("").isEmpty()) {
            return;
        }
        send(new com.rabbitmq.client.ConnectionFactory().newConnection().createChannel(), cook);
        send(new RabbitTemplate(), cook);
    }

    private static void send(Channel channel, Cook cook) throws Exception {
        channel.basicPublish("", "sales", null, ("age " + cook.age()).getBytes(StandardCharsets.UTF_8));
        channel.basicPublish("", "sales", null, cook.email().getBytes(StandardCharsets.UTF_8)); // LEAK: unknown-destination Cook.email // UNEXECUTED
    }

    private static void send(RabbitTemplate template, Cook cook) {
        template.convertAndSend("sales", "age " + cook.age());
        template.convertAndSend("sales", cook.email()); // LEAK: unknown-destination Cook.email // UNEXECUTED
        template.convertAndSend("exchange", "sales", cook.email()); // LEAK: unknown-destination Cook.email // UNEXECUTED
        template.convertSendAndReceive("sales", (Object) cook.email()); // LEAK: unknown-destination Cook.email // UNEXECUTED
    }
}

record Cook(@PersonalData(purpose = "order", category = "email") String email, int age) {}
