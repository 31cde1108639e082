package cases.mail.springpreparators;

import io.github.personaldata.PersonalData;
import io.github.personaldata.checker.truth.Inputs;
import jakarta.mail.Message;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.mail.javamail.MimeMessagePreparator;

/** Spring's sender of mail calls a function to write the message. */
final class SpringPreparators {
    private final JavaMailSenderImpl sender = new JavaMailSenderImpl();

    static void run(Inputs in) {
        var guest = new Guest(in.datum("Guest.name"), in.datum("Guest.email", "vera@mail.example"), 7);
        var mailer = new SpringPreparators();
        mailer.sender.setJavaMailProperties(System.getProperties());
        mailer.send(guest);
    }

    private void send(Guest guest) {
        sender.send(message -> write(message, "desk@store.example.kz", "Room " + guest.room()));
        sender.send(message -> write(message, "desk@store.example.kz", "Guest " + guest.name())); // LEAK: unknown-destination Guest.name
        sender.send(message -> write(message, guest.email(), "Room " + guest.room())); // LEAK: unknown-destination Guest.email
        MimeMessagePreparator written = message -> write(message, "desk@store.example.kz", "Guest " + guest.name());
        sender.send(written); // LEAK: unknown-destination Guest.name
    }

    private static void write(MimeMessage message, String to, String text) throws Exception {
        message.setFrom(new InternetAddress("hotel@store.example.kz"));
        message.setRecipient(Message.RecipientType.TO, new InternetAddress(to));
        message.setText(text);
    }
}

record Guest(@PersonalData(purpose = "order", category = "name") String name, @PersonalData(purpose = "order", category = "email") String email, int room) {}
