package cases.functions.threads;

import io.github.personaldata.PersonalData;
import io.github.personaldata.checker.truth.Inputs;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A thread's run method, as a subclass and as a lambda. */
final class Threads {
    private static final Logger log = LoggerFactory.getLogger(Threads.class);

    private static final class Mailer extends Thread {
        private final Addressee addressee;

        Mailer(Addressee addressee) {
            this.addressee = addressee;
        }

        @Override
        public void run() {
            log.info("mailing {}", addressee.email()); // LEAK: personal-data-in-log Addressee.email
        }
    }

    static void run(Inputs in) throws InterruptedException {
        var addressee = new Addressee(11, in.datum("Addressee.email", "bota@mail.example"));
        var mailer = new Mailer(addressee);
        mailer.start();
        mailer.join();
        var counter = new Thread(() -> log.info("counted {}", addressee.id()));
        counter.start();
        counter.join();
    }
}

record Addressee(int id, @PersonalData(purpose = "newsletter", category = "email") String email) {}
