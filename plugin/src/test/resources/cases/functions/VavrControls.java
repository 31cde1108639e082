package cases.functions.vavrcontrols;

import io.github.personaldata.PersonalData;
import io.github.personaldata.checker.truth.Inputs;
import io.vavr.Lazy;
import io.vavr.Tuple;
import io.vavr.control.Either;
import io.vavr.control.Option;
import io.vavr.control.Try;
import io.vavr.control.Validation;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Vavr: what may be there, what may have failed, and one of two sides. */
final class VavrControls {
    private static final Logger log = LoggerFactory.getLogger(VavrControls.class);

    static void run(Inputs in) {
        var guest = new Guest(in.datum("Guest.name"), 12);
        options(guest);
        sides(guest);
        tries(guest);
        log.info("{}", Lazy.of(guest::name).get()); // LEAK: personal-data-in-log Guest.name
        log.info("{}", Lazy.of(guest::room).get());
        var pair = Tuple.of(guest.name(), guest.room());
        log.info("{}", pair._1); // LEAK: personal-data-in-log Guest.name
        log.info("{}", pair._2());
        log.info("{}", pair); // LEAK: personal-data-in-log Guest.name
        log.info("{}", pair.map1(String::isEmpty).swap()._1());
    }

    private static void options(Guest guest) {
        log.info("{}", Option.of(guest).map(Guest::name)); // LEAK: personal-data-in-log Guest.name
        log.info("{}", Option.of(guest).map(Guest::room).getOrElse(0));
        log.info("{}", Option.<String>none().getOrElse(guest::name)); // LEAK: personal-data-in-log Guest.name
        Option.of(guest.name()).peek(n -> log.info("{}", n)); // LEAK: personal-data-in-log Guest.name
        log.info("{}", Option.of(guest.name()).isDefined());
        log.info(Option.of(guest).fold(() -> "nobody", Guest::name)); // LEAK: personal-data-in-log Guest.name
    }

    private static void sides(Guest guest) {
        Either<String, Integer> either = Either.left(guest.name());
        log.info("{}", either.getOrElseGet(String::length));
        log.info("{}", either.getLeft()); // LEAK: personal-data-in-log Guest.name
        log.info(either.fold(n -> n, r -> "room " + r)); // LEAK: personal-data-in-log Guest.name
        Either<String, Integer> other = Either.right(guest.room());
        log.info("{}", other.get());
        log.info("{}", other.bimap(l -> guest.name(), r -> r + 1).get());
        Validation<String, Integer> invalid = Validation.invalid("no room for " + guest.name());
        log.info("{}", invalid.getError()); // LEAK: personal-data-in-log Guest.name
    }

    private static void tries(Guest guest) {
        log.info("{}", Try.of(guest::name).map(String::trim).get()); // LEAK: personal-data-in-log Guest.name
        log.info("{}", Try.of(guest::room).map(r -> r + 1).getOrElse(0));
        Try.run(() -> fail(guest.name())).onFailure(e -> log.info("lost", e)); // LEAK: personal-data-in-log Guest.name
        Try.run(() -> fail("nobody")).onFailure(e -> log.info("{}", guest.room()));
        log.info("{}", Try.<Integer>failure(new IllegalStateException("x")).recover(e -> guest.room()).get());
        log.info("{}", Try.<String>failure(new IllegalStateException("x")).recover(e -> guest.name()).get()); // LEAK: personal-data-in-log Guest.name
    }

    private static void fail(String who) {
        throw new IllegalStateException(who); // LEAK: personal-data-in-exception Guest.name
    }
}

record Guest(@PersonalData(purpose = "order", category = "name") String name, int room) {}
