package cases.mail.javaxmail;

import io.github.personaldata.PersonalData;
import io.github.personaldata.checker.truth.Inputs;
import javax.mail.Address;
import javax.mail.Message.RecipientType;
import javax.mail.MessagingException;
import javax.mail.Session;
import javax.mail.Transport;
import javax.mail.internet.InternetAddress;
import javax.mail.internet.MimeBodyPart;
import javax.mail.internet.MimeMessage;
import javax.mail.internet.MimeMultipart;

/** The older names of the mail library: a message goes out with its addresses, subject, headers and content. */
final class JavaxMail {
    private final Session session = Session.getInstance(System.getProperties());

    static void run(Inputs in) throws Exception {
        var guest = new Guest(in.datum("Guest.name"), in.datum("Guest.email", "vera@mail.example"), 42);
        var mailer = new JavaxMail();
        mailer.addressed(guest);
        mailer.told(guest);
        mailer.parts(guest);
        mailer.given(guest);
    }

    private MimeMessage report() throws MessagingException {
        var message = new MimeMessage(session);
        message.setFrom(new InternetAddress("shop@store.example.kz"));
        message.setRecipients(RecipientType.TO, "owner@store.example.kz");
        message.setSubject("Rooms");
        message.setText("nothing new");
        return message;
    }

    private void addressed(Guest guest) throws MessagingException {
        var message = report();
        Transport.send(message);
        message.addRecipient(RecipientType.CC, new InternetAddress(guest.email()));
        Transport.send(message); // LEAK: unknown-destination Guest.email
    }

    private void told(Guest guest) throws MessagingException {
        var message = report();
        message.setSubject("Room " + guest.room());
        Transport.send(message);
        message.setSubject("Room of " + guest.name());
        Transport.send(message); // LEAK: unknown-destination Guest.name
        var headed = report();
        headed.setHeader("X-Guest", guest.name());
        Transport.send(headed); // LEAK: unknown-destination Guest.name
    }

    private void parts(Guest guest) throws MessagingException {
        var bill = new MimeBodyPart();
        bill.setText("bill of " + guest.name());
        var message = report();
        message.setContent(new MimeMultipart(bill));
        Transport.send(message); // LEAK: unknown-destination Guest.name
        message.setText("no bill for room " + guest.room());
        Transport.send(message);
    }

    private void given(Guest guest) throws MessagingException {
        Transport.send(report(), new Address[] {new InternetAddress(guest.email())}); // LEAK: unknown-destination Guest.email
        Transport.send(report(), InternetAddress.parse("owner@store.example.kz"));
    }
}

record Guest(@PersonalData(purpose = "order", category = "name") String name, @PersonalData(purpose = "order", category = "email") String email, int room) {}
