package cases.mail.commonsemail;

import io.github.personaldata.PersonalData;
import io.github.personaldata.checker.truth.Inputs;
import org.apache.commons.mail.Email;
import org.apache.commons.mail.EmailException;
import org.apache.commons.mail.HtmlEmail;
import org.apache.commons.mail.SimpleEmail;

/** Commons Email: the message sends itself. */
final class CommonsEmail {
    static void run(Inputs in) throws EmailException {
        var reader = new Reader(in.datum("Reader.name"), in.datum("Reader.email", "vera@mail.example"), "news");
        var mailer = new CommonsEmail();
        mailer.owner(reader);
        mailer.reader(reader);
        mailer.named(reader);
        mailer.subject(reader);
        mailer.header(reader);
        mailer.formatted(reader);
    }

    private <E extends Email> E letter(E email) throws EmailException {
        email.setHostName(System.getProperty("mail.smtp.host"));
        email.setSmtpPort(Integer.getInteger("mail.smtp.port"));
        email.setFrom("library@store.example.kz");
        email.setSubject("Books");
        return email;
    }

    private void owner(Reader reader) throws EmailException {
        letter(new SimpleEmail()).addTo("owner@store.example.kz").setMsg("Wants " + reader.wish()).send();
    }

    private void reader(Reader reader) throws EmailException {
        letter(new SimpleEmail()).addTo(reader.email()).setMsg("Wants " + reader.wish()).send(); // LEAK: unknown-destination Reader.email
    }

    private void named(Reader reader) throws EmailException {
        letter(new SimpleEmail()).addTo("owner@store.example.kz").setMsg(reader.name() + " wants " + reader.wish()).send(); // LEAK: unknown-destination Reader.name
    }

    private void subject(Reader reader) throws EmailException {
        var email = letter(new SimpleEmail());
        email.addBcc("owner@store.example.kz");
        email.setMsg("none").setSubject("Books for " + reader.name());
        email.send(); // LEAK: unknown-destination Reader.name
    }

    private void header(Reader reader) throws EmailException {
        var email = letter(new SimpleEmail());
        email.addCc("owner@store.example.kz").setMsg("none");
        email.addHeader("X-Reader", reader.name());
        email.send(); // LEAK: unknown-destination Reader.name
    }

    private void formatted(Reader reader) throws EmailException {
        var plain = letter(new HtmlEmail());
        plain.addTo("owner@store.example.kz");
        plain.setHtmlMsg("<b>" + reader.wish() + "</b>").send();
        var named = letter(new HtmlEmail());
        named.addTo("owner@store.example.kz");
        named.setHtmlMsg("<b>" + reader.name() + "</b>").send(); // LEAK: unknown-destination Reader.name
    }
}

record Reader(@PersonalData(purpose = "order", category = "name") String name, @PersonalData(purpose = "order", category = "email") String email, String wish) {}
