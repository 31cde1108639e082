package cases.functions.reactormono;

import io.github.personaldata.PersonalData;
import io.github.personaldata.checker.truth.Inputs;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import reactor.core.publisher.Mono;

/** One element, its default and its failure. */
final class ReactorMono {
    private static final Logger log = LoggerFactory.getLogger(ReactorMono.class);

    static void run(Inputs in) {
        var user = new User(in.datum("User.email", "aru@mail.example"), "free");
        log.info("{}", Mono.just(user).map(User::email).block()); // LEAK: personal-data-in-log User.email
        log.info("{}", Mono.just(user).map(User::plan).defaultIfEmpty("none").block());
        log.info("{}", Mono.<String>empty().switchIfEmpty(Mono.fromSupplier(user::email)).block()); // LEAK: personal-data-in-log User.email
        log.info("{}", Mono.zip(Mono.just(user.plan()), Mono.just(1)).map(t -> t.getT1() + t.getT2()).block());
        log.info("{}", Mono.zip(Mono.just(user.email()), Mono.just(1)).map(t -> t.getT1()).block()); // LEAK: personal-data-in-log User.email
        Mono.error(new IllegalStateException("no plan")).onErrorResume(e -> Mono.just(e.getMessage())).subscribe(m -> log.info("{}", m));
    }
}

record User(@PersonalData(purpose = "order", category = "email") String email, String plan) {}
