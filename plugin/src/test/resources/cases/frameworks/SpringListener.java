package cases.frameworks.springlistener;

import io.github.personaldata.PersonalData;
import io.github.personaldata.checker.truth.Inputs;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;

/** A listener by its interface, with an event class of Spring's kind. */
final class SpringListener {
    static void run(Inputs in) {
        try (var context = new AnnotationConfigApplicationContext()) {
            context.registerBean(Mailer.class, Mailer::new);
            context.refresh();
            context.publishEvent(new Paid(context, in.datum("Paid.payer"), 5));
        }
    }
}

class Paid extends ApplicationEvent {
    private static final long serialVersionUID = 1L;

    @PersonalData(purpose = "order", category = "name")
    private final String payer;

    private final int sum;

    Paid(Object source, String payer, int sum) {
        super(source);
        this.payer = payer;
        this.sum = sum;
    }

    String payer() {
        return payer;
    }

    int sum() {
        return sum;
    }
}

class Mailer implements ApplicationListener<Paid> {
    private static final Logger log = LoggerFactory.getLogger(Mailer.class);

    @Override
    public void onApplicationEvent(Paid event) {
        log.info("thanks {}", event.payer()); // LEAK: personal-data-in-log Paid.payer
        log.info("sum {}", event.sum());
    }
}
