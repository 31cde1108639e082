package cases.mail.getters;

import io.github.personaldata.PersonalData;
import io.github.personaldata.checker.truth.Inputs;
import jakarta.activation.DataHandler;
import jakarta.mail.Message.RecipientType;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.util.ByteArrayDataSource;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Date;
import java.util.Properties;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A message answers what was put into that part of it, and no more. */
final class Getters {
    private static final Logger log = LoggerFactory.getLogger(Getters.class);

    static void run(Inputs in) throws Exception {
        var buyer = new Buyer(in.datum("Buyer.name"), in.datum("Buyer.email", "vera@mail.example"));
        var message = new MimeMessage(Session.getInstance(new Properties()));
        message.setSubject("Your order, " + buyer.name());
        message.setRecipient(RecipientType.TO, new InternetAddress(buyer.email()));
        message.setFrom(new InternetAddress("shop@store.example.kz", "Shop"));
        message.setSentDate(new Date(0));
        log.info("{}", message.getSubject()); // LEAK: personal-data-in-log Buyer.name
        log.info("{}", message.getAllRecipients()[0]); // LEAK: personal-data-in-log Buyer.email
        log.info("{}", Arrays.toString(message.getFrom()));
        log.info("{} {} {} {} {}", message.getSize(), message.getContentType(), message.getSentDate(), message.getDisposition(), message.getFolder());
        parts(buyer, message);
        kinds(buyer);
    }

    private static void parts(Buyer buyer, MimeMessage message) throws Exception {
        var text = new MimeBodyPart();
        text.setText("Dear " + buyer.name());
        text.setFileName("letter.txt");
        var all = new MimeMultipart("mixed");
        all.addBodyPart(text);
        message.setContent(all);
        log.info("{}", all.getBodyPart(0).getContent()); // LEAK: personal-data-in-log Buyer.name
        log.info("{} {}", all.getBodyPart(0).getFileName(), all.getCount());
        log.info("{}", message.getEncoding());
    }

    private static void kinds(Buyer buyer) throws Exception {
        var named = new ByteArrayDataSource("[]", "text/x-" + buyer.name());
        log.info("{}", named.getContentType()); // LEAK: personal-data-in-log Buyer.name
        log.info("{}", new DataHandler(named).getContentType()); // LEAK: personal-data-in-log Buyer.name
        var plain = new ByteArrayDataSource(buyer.name(), "text/plain");
        log.info("{} {}", plain.getContentType(), new DataHandler(plain).getContentType());
        var part = new MimeBodyPart();
        part.setDataHandler(new DataHandler(named));
        log.info("{}", part.getDataHandler().getContentType()); // LEAK: personal-data-in-log Buyer.name
        part.setContent(buyer.name(), "text/plain");
        log.info("{} {}", part.getContentType(), part.getDataHandler().getContentType());
        log.info("{}", new String(plain.getInputStream().readAllBytes(), StandardCharsets.UTF_8)); // LEAK: personal-data-in-log Buyer.name
    }
}

record Buyer(@PersonalData(purpose = "order", category = "name") String name, @PersonalData(purpose = "order", category = "email") String email) {}
