package cases.functions.mutinyflows;

import io.github.personaldata.PersonalData;
import io.github.personaldata.checker.truth.Inputs;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Mutiny: items, failures, and what is combined. */
final class MutinyFlows {
    private static final Logger log = LoggerFactory.getLogger(MutinyFlows.class);

    static void run(Inputs in) {
        var people = List.of(new Person(in.datum("Person.name"), 4), new Person("x", 5));
        items(people);
        one(people.get(0));
        failures(people.get(0));
        combined(people.get(0));
    }

    private static void items(List<Person> people) {
        Multi.createFrom().iterable(people).map(Person::name).subscribe().with(n -> log.info("{}", n)); // LEAK: personal-data-in-log Person.name
        Multi.createFrom().iterable(people).map(Person::age).subscribe().with(a -> log.info("{}", a));
        log.info("{}", Multi.createFrom().iterable(people).onItem().transform(Person::name).collect().asList().await().indefinitely()); // LEAK: personal-data-in-log Person.name
        log.info("{}", Multi.createFrom().iterable(people).collect().asMap(Person::age, Person::name).await().indefinitely().keySet());
        Multi.createFrom().iterable(people).select().where(p -> p.age() > 4).subscribe().with(p -> log.info("{}", p.age()));
        Multi.createFrom().<String>emitter(to -> to.emit(people.get(0).name()).complete()).subscribe().with(n -> log.info("{}", n)); // LEAK: personal-data-in-log Person.name
    }

    private static void one(Person person) {
        log.info("{}", Uni.createFrom().item(person).map(Person::name).await().indefinitely()); // LEAK: personal-data-in-log Person.name
        log.info("{}", Uni.createFrom().item(person).onItem().transform(Person::age).await().indefinitely());
        Uni.createFrom().item(person::name).chain(n -> Uni.createFrom().item(n + "!")).subscribe().with(n -> log.info("{}", n)); // LEAK: personal-data-in-log Person.name
        Uni.createFrom().item(person).replaceWith(person.age()).invoke(a -> log.info("{}", a)).await().indefinitely();
        log.info("{}", Uni.createFrom().<String>nullItem().onItem().ifNull().continueWith(person.name()).await().indefinitely()); // LEAK: personal-data-in-log Person.name
    }

    private static void failures(Person person) {
        var failure = new IllegalStateException(person.name()); // LEAK: personal-data-in-exception Person.name
        Uni.createFrom().failure(failure).subscribe().with(o -> {}, e -> log.info("lost", e)); // LEAK: personal-data-in-log Person.name
        Uni.createFrom().failure(new IllegalStateException("no name")).subscribe().with(o -> {}, e -> log.info("lost", e));
        log.info("{}", Uni.createFrom().failure(new IllegalStateException("x")).onFailure().recoverWithItem(person.age()).await().indefinitely());
        log.info("{}", Uni.createFrom().failure(new IllegalStateException("x")).onFailure().recoverWithItem(e -> person.name()).await().indefinitely()); // LEAK: personal-data-in-log Person.name
    }

    private static void combined(Person person) {
        var both = Uni.combine().all().unis(Uni.createFrom().item(person.name()), Uni.createFrom().item(person.age()));
        log.info("{}", both.asTuple().map(t -> t.getItem2()).await().indefinitely());
        log.info("{}", both.asTuple().map(t -> t.getItem1()).await().indefinitely()); // LEAK: personal-data-in-log Person.name
        log.info("{}", both.with((name, age) -> age).await().indefinitely());
    }
}

record Person(@PersonalData(purpose = "order", category = "name") String name, int age) {}
