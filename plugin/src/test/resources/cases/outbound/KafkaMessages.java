package cases.outbound.kafkamessages;

import io.github.personaldata.PersonalData;
import io.github.personaldata.checker.truth.Inputs;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.internals.RecordHeader;
import org.apache.kafka.common.serialization.StringSerializer;
import org.springframework.kafka.core.DefaultKafkaProducerFactory;
import org.springframework.kafka.core.KafkaTemplate;
import org.springframework.kafka.support.serializer.JsonSerializer;

/** Messages to Kafka, by its own client and by Spring: key, value and headers go to the broker. */
final class KafkaMessages {
    static void run(Inputs in) {
        var buyer = new Buyer(in.datum("Buyer.email"), 30);
        var settings = new HashMap<String, Object>(Map.of("bootstrap.servers", in.server("kafka.servers")));
        try (var producer = new KafkaProducer<>(settings, new StringSerializer(), new StringSerializer())) {
            send(producer, buyer);
            headers(producer, buyer);
        }
        var factory = new DefaultKafkaProducerFactory<>(settings, new StringSerializer(), new JsonSerializer<>());
        send(new KafkaTemplate<>(factory), buyer);
        factory.destroy();
    }

    private static void send(Producer<String, String> producer, Buyer buyer) {
        producer.send(new ProducerRecord<>("sales", "age", "" + buyer.age()));
        producer.send(new ProducerRecord<>("sales", "mail", buyer.email())); // LEAK: unknown-destination Buyer.email
        producer.send(new ProducerRecord<>("sales", buyer.email(), "key")); // LEAK: unknown-destination Buyer.email
        producer.send(new ProducerRecord<>("sales", 0, "mail", buyer.email())); // LEAK: unknown-destination Buyer.email
        producer.send(new ProducerRecord<>("sales", 0, "age", "" + buyer.age()));
        producer.send(new ProducerRecord<>("sales", buyer.email()), (sent, failure) -> {}); // LEAK: unknown-destination Buyer.email
    }

    private static void headers(KafkaProducer<String, String> producer, Buyer buyer) {
        Header mail = new RecordHeader("mail", buyer.email().getBytes(StandardCharsets.UTF_8));
        producer.send(new ProducerRecord<>("sales", 0, "key", "value", List.of(mail))); // LEAK: unknown-destination Buyer.email
        var record = new ProducerRecord<>("sales", "key", "value");
        record.headers().add("age", ("" + buyer.age()).getBytes(StandardCharsets.UTF_8));
        producer.send(record);
        var later = new ProducerRecord<>("sales", "key", "value");
        later.headers().add("mail", buyer.email().getBytes(StandardCharsets.UTF_8));
        producer.send(later); // LEAK: unknown-destination Buyer.email
    }

    private static void send(KafkaTemplate<String, Object> template, Buyer buyer) {
        template.send("sales", "" + buyer.age());
        template.send("sales", buyer); // LEAK: unknown-destination Buyer.email
        template.send("sales", buyer.email(), "key"); // LEAK: unknown-destination Buyer.email
        template.send("sales", "key", buyer.age());
        template.send(new ProducerRecord<>("sales", "mail", buyer.email())); // LEAK: unknown-destination Buyer.email
        template.setDefaultTopic("sales");
        template.sendDefault("mail", buyer.email()); // LEAK: unknown-destination Buyer.email
        template.sendDefault("age", buyer.age());
    }
}

record Buyer(@PersonalData(purpose = "order", category = "email") String email, int age) {}
