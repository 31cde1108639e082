package cases.mail.springsends;

import io.github.personaldata.PersonalData;
import io.github.personaldata.checker.truth.Inputs;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.mail.SimpleMailMessage;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.mail.javamail.MimeMessageHelper;

/** Spring's senders of mail: a plain message, and a helper that writes into another one. */
final class SpringSends {
    private static final Logger log = LoggerFactory.getLogger(SpringSends.class);

    private final JavaMailSenderImpl sender = new JavaMailSenderImpl();

    static void run(Inputs in) throws Exception {
        var guest = new Guest(in.datum("Guest.name"), in.datum("Guest.email", "vera@mail.example"), 7);
        var mailer = new SpringSends();
        mailer.sender.setJavaMailProperties(System.getProperties());
        mailer.plain(guest);
        mailer.helped(guest);
    }

    private void plain(Guest guest) {
        var message = new SimpleMailMessage();
        message.setFrom("hotel@store.example.kz");
        message.setTo(guest.email());
        message.setText("Room " + guest.room());
        log.info("{}", message.getText());
        log.info("{}", message.getTo()[0]); // LEAK: personal-data-in-log Guest.email
        sender.send(message); // LEAK: unknown-destination Guest.email
        var inner = new SimpleMailMessage();
        inner.setFrom("hotel@store.example.kz");
        inner.setTo("desk@store.example.kz");
        inner.setText("Room " + guest.room());
        sender.send(inner);
    }

    private void helped(Guest guest) throws Exception {
        var message = sender.createMimeMessage();
        var helper = new MimeMessageHelper(message, "UTF-8");
        helper.setFrom("hotel@store.example.kz");
        helper.setTo("desk@store.example.kz");
        helper.setText("Room " + guest.room());
        sender.send(message);
        helper.setText("Guest " + guest.name());
        sender.send(message); // LEAK: unknown-destination Guest.name
    }
}

record Guest(@PersonalData(purpose = "order", category = "name") String name, @PersonalData(purpose = "order", category = "email") String email, int room) {}
