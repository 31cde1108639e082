package cases.lombok.cleanedup;

import io.github.personaldata.PersonalData;
import io.github.personaldata.checker.truth.Inputs;
import lombok.Cleanup;
import lombok.Value;
import lombok.val;
import lombok.extern.slf4j.Slf4j;

/** {@code @Cleanup}: what the call at the end of the block lets out, however the block ends. */
@Slf4j
final class CleanedUp {
    static void run(Inputs in) {
        var account = new Account(in.datum("Account.email"), "basic");
        opened(account);
        refused(in, account);
        @Cleanup Plan plan = new Plan(account.getPlan());
        log.info("plan opened");
    }

    private static void opened(Account account) {
        @Cleanup Session session = new Session();
        session.user = account.getEmail();
        log.info("session opened");
    }

    private static void refused(Inputs in, Account account) {
        try {
            @Cleanup("end") val visit = new Visit(account.getEmail());
            if (in.flag()) {
                throw new IllegalStateException("refused");
            }
            log.info("plan {}", account.getPlan());
        } catch (IllegalStateException e) {
            log.info("failed", e);
        }
    }
}

@Value
class Account {
    @PersonalData(purpose = "order", category = "email")
    String email;

    String plan;
}

@Slf4j
class Session implements AutoCloseable {
    String user = "nobody";

    @Override
    public void close() {
        log.info("closed for {}", user); // LEAK: personal-data-in-log Account.email
    }
}

@Slf4j
class Visit {
    private final String guest;

    Visit(String guest) {
        this.guest = guest;
    }

    void end() {
        log.info("{} left", guest); // LEAK: personal-data-in-log Account.email
    }
}

@Slf4j
class Plan implements AutoCloseable {
    private final String name;

    Plan(String name) {
        this.name = name;
    }

    @Override
    public void close() {
        log.info("plan {} closed", name);
    }
}
