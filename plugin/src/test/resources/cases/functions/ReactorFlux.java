package cases.functions.reactorflux;

import io.github.personaldata.PersonalData;
import io.github.personaldata.checker.truth.Inputs;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Operators of a flow of elements. */
final class ReactorFlux {
    private static final Logger log = LoggerFactory.getLogger(ReactorFlux.class);

    static void run(Inputs in) {
        var people = List.of(new Person(in.datum("Person.name"), 4), new Person("x", 5));
        Flux.fromIterable(people).map(Person::name).filter(n -> !n.isEmpty()).subscribe(n -> log.info("{}", n)); // LEAK: personal-data-in-log Person.name
        Flux.fromIterable(people).map(Person::age).subscribe(a -> log.info("{}", a));
        log.info("{}", Flux.fromIterable(people).map(Person::name).collectList().block()); // LEAK: personal-data-in-log Person.name
        log.info("{}", Flux.fromIterable(people).count().block());
        Flux.fromIterable(people).flatMap(p -> Mono.just(p.name() + "!")).doOnNext(n -> log.info("{}", n)).blockLast(); // LEAK: personal-data-in-log Person.name
        log.info("{}", Flux.fromIterable(people).map(Person::age).reduce(0, Integer::sum).block());
    }
}

record Person(@PersonalData(purpose = "order", category = "name") String name, int age) {}
