package cases.outbound.kafkamessages;

import io.github.personaldata.PersonalData;
import io.github.personaldata.checker.truth.Inputs;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.springframework.kafka.core.KafkaTemplate;

/** Messages to Kafka, by its own client and by Spring: no broker runs here. */
final class KafkaMessages {
    static void run(Inputs in) {
        var buyer = new Buyer(in.datum("Buyer.email"), 30);
        if (in.setting("").isEmpty()) {
            return;
        }
        send(new KafkaProducer<>(new java.util.Properties()), buyer);
        send(new KafkaTemplate<>(null), buyer);
    }

    private static void send(KafkaProducer<String, String> producer, Buyer buyer) {
        producer.send(new ProducerRecord<>("sales", "age", "" + buyer.age()));
        producer.send(new ProducerRecord<>("sales", "mail", buyer.email())); // LEAK: unknown-destination Buyer.email // UNEXECUTED
        producer.send(new ProducerRecord<>("sales", buyer.email(), "key")); // LEAK: unknown-destination Buyer.email // UNEXECUTED
    }

    private static void send(KafkaTemplate<String, Object> template, Buyer buyer) {
        template.send("sales", "" + buyer.age());
        template.send("sales", buyer); // LEAK: unknown-destination Buyer.email // UNEXECUTED
        template.send("sales", buyer.email(), "key"); // LEAK: unknown-destination Buyer.email // UNEXECUTED
        template.send(new ProducerRecord<>("sales", "mail", buyer.email())); // LEAK: unknown-destination Buyer.email // UNEXECUTED
    }
}

record Buyer(@PersonalData(purpose = "order", category = "email") String email, int age) {}
