package cases.mail.sends;

import io.github.personaldata.PersonalData;
import io.github.personaldata.checker.truth.Inputs;
import jakarta.activation.DataHandler;
import jakarta.mail.Address;
import jakarta.mail.Message.RecipientType;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.util.ByteArrayDataSource;
import java.nio.charset.StandardCharsets;

/** A message goes out with its addresses, subject, headers and content; who gets it is data. */
final class Sends {
    private final Session session = Session.getInstance(System.getProperties());

    static void run(Inputs in) throws Exception {
        var buyer = new Buyer(in.datum("Buyer.name"), in.datum("Buyer.email", "vera@mail.example"), 42);
        var mailer = new Sends();
        mailer.addressed(buyer);
        mailer.subject(buyer);
        mailer.header(buyer);
        mailer.kind(buyer);
        mailer.attached(buyer);
        mailer.given(buyer);
    }

    private MimeMessage report() throws MessagingException {
        var message = new MimeMessage(session);
        message.setFrom(new InternetAddress("shop@store.example.kz"));
        message.setRecipients(RecipientType.TO, "owner@store.example.kz");
        message.setSubject("Orders");
        message.setText("nothing new");
        return message;
    }

    private void addressed(Buyer buyer) throws MessagingException {
        var message = report();
        Transport.send(message);
        message.setRecipient(RecipientType.TO, new InternetAddress(buyer.email()));
        Transport.send(message); // LEAK: unknown-destination Buyer.email
    }

    private void subject(Buyer buyer) throws MessagingException {
        var message = report();
        message.setSubject("Order of " + buyer.name());
        Transport.send(message); // LEAK: unknown-destination Buyer.name
        message.setSubject("Order " + buyer.order());
        Transport.send(message);
    }

    private void kind(Buyer buyer) throws MessagingException {
        var message = report();
        message.setContent("nothing new", "text/plain; note=" + buyer.order());
        Transport.send(message);
        message.setContent("nothing new", "text/plain; note=\"" + buyer.name() + "\"");
        Transport.send(message); // LEAK: unknown-destination Buyer.name
    }

    private void header(Buyer buyer) throws MessagingException {
        var message = report();
        message.addHeader("X-Order", String.valueOf(buyer.order()));
        Transport.send(message);
        message.addHeader("X-Buyer", buyer.name());
        Transport.send(message); // LEAK: unknown-destination Buyer.name
    }

    private void attached(Buyer buyer) throws MessagingException {
        var bill = new MimeBodyPart();
        bill.setDataHandler(new DataHandler(new ByteArrayDataSource(buyer.name().getBytes(StandardCharsets.UTF_8), "text/plain")));
        var message = report();
        message.setContent(new MimeMultipart(bill));
        Transport.send(message); // LEAK: unknown-destination Buyer.name
        message.setText("no bill for order " + buyer.order());
        Transport.send(message);
    }

    private void given(Buyer buyer) throws MessagingException {
        Transport.send(report(), new Address[] {new InternetAddress(buyer.email())}); // LEAK: unknown-destination Buyer.email
        Transport.send(report(), InternetAddress.parse("owner@store.example.kz"));
    }
}

record Buyer(@PersonalData(purpose = "order", category = "name") String name, @PersonalData(purpose = "order", category = "email") String email, int order) {}
