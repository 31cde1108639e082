package cases.mail.commonsemail;

import io.github.personaldata.PersonalData;
import io.github.personaldata.checker.truth.Inputs;
import org.apache.commons.mail.Email;
import org.apache.commons.mail.EmailException;
import org.apache.commons.mail.SimpleEmail;

/**
 * Commons Email: the message sends itself. It stands on javax.mail, whose contents cannot be written beside those of jakarta.mail on one class
 * path, so that no letter arrives.
 */
final class CommonsEmail {
    static void run(Inputs in) {
        var reader = new Reader(in.datum("Reader.name"), in.datum("Reader.email", "vera@mail.example"), "news");
        var mailer = new CommonsEmail();
        try {
            mailer.owner(reader);
            mailer.reader(reader);
            mailer.named(reader);
        } catch (EmailException | ClassCastException e) {
            return;
        }
    }

    private Email letter() throws EmailException {
        var email = new SimpleEmail();
        email.setHostName(System.getProperty("mail.smtp.host"));
        email.setSmtpPort(Integer.getInteger("mail.smtp.port"));
        email.setFrom("library@store.example.kz");
        email.setSubject("Books");
        return email;
    }

    private void owner(Reader reader) throws EmailException {
        letter().addTo("owner@store.example.kz").setMsg("Wants " + reader.wish()).send();
    }

    private void reader(Reader reader) throws EmailException {
        letter().addTo(reader.email()).setMsg("Wants " + reader.wish()).send(); // LEAK: unknown-destination Reader.email // UNEXECUTED
    }

    private void named(Reader reader) throws EmailException {
        letter().addTo("owner@store.example.kz").setMsg(reader.name() + " wants " + reader.wish()).send(); // LEAK: unknown-destination Reader.name // UNEXECUTED
    }
}

record Reader(@PersonalData(purpose = "order", category = "name") String name, @PersonalData(purpose = "order", category = "email") String email, String wish) {}
