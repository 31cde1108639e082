package cases.calls.templatemethod;

import io.github.personaldata.PersonalData;
import io.github.personaldata.checker.truth.Inputs;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The superclass prints what the subclass supplies. */
final class TemplateMethod {
    static void run(Inputs in) {
        var user = new User("u-5", in.datum("User.email", "dana@mail.example"));
        new MailReport().print(user);
        new CodeReport().print(user);
    }
}

abstract class MailTemplate {
    private static final Logger log = LoggerFactory.getLogger(MailTemplate.class);

    final void print(User user) {
        log.info("report on {}", subject(user)); // LEAK: personal-data-in-log User.email
    }

    protected abstract String subject(User user);
}

abstract class CodeTemplate {
    private static final Logger log = LoggerFactory.getLogger(CodeTemplate.class);

    final void print(User user) {
        log.info("report on {}", subject(user));
    }

    protected abstract String subject(User user);
}

class MailReport extends MailTemplate {
    @Override
    protected String subject(User user) {
        return user.email();
    }
}

class CodeReport extends CodeTemplate {
    @Override
    protected String subject(User user) {
        return user.code();
    }
}

record User(String code, @PersonalData(purpose = "order", category = "email") String email) {}
