package cases.functions.rxjava2flows;

import io.github.personaldata.PersonalData;
import io.github.personaldata.checker.truth.Inputs;
import io.reactivex.Completable;
import io.reactivex.Flowable;
import io.reactivex.Maybe;
import io.reactivex.Observable;
import io.reactivex.Single;
import io.reactivex.subjects.PublishSubject;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** RxJava 2, whose classes are called otherwise. */
final class RxJava2Flows {
    private static final Logger log = LoggerFactory.getLogger(RxJava2Flows.class);

    static void run(Inputs in) {
        var people = List.of(new Person(in.datum("Person.name"), 4), new Person("x", 5));
        elements(people);
        subjects(people.get(0));
        failures(people.get(0));
        single(people.get(0));
    }

    private static void elements(List<Person> people) {
        Observable.fromIterable(people).map(Person::name).filter(n -> !n.isEmpty()).subscribe(n -> log.info("{}", n)); // LEAK: personal-data-in-log Person.name
        Observable.fromIterable(people).map(Person::age).subscribe(a -> log.info("{}", a));
        log.info("{}", Observable.fromIterable(people).flatMap(p -> Observable.just(p.name() + "!")).toList().blockingGet()); // LEAK: personal-data-in-log Person.name
        log.info("{}", Observable.fromIterable(people).count().blockingGet());
        log.info("{}", Flowable.fromIterable(people).map(Person::age).reduce(0, Integer::sum).blockingGet());
        log.info("{}", Flowable.fromIterable(people).toMap(Person::age, Person::name).blockingGet().values()); // LEAK: personal-data-in-log Person.name
        log.info("{}", Flowable.fromIterable(people).toMap(Person::age, Person::name).blockingGet().keySet());
        Observable.<String>create(emitter -> {
                    emitter.onNext(people.get(0).name());
                    emitter.onComplete();
                })
                .doOnNext(n -> log.info("{}", n)) // LEAK: personal-data-in-log Person.name
                .blockingLast();
        Observable.zip(Observable.just(people.get(0).name()), Observable.just(people.get(0).age()), (name, age) -> age)
                .subscribe(age -> log.info("{}", age));
        Observable.just(1).doFinally(() -> log.info("{}", people.get(0).name())).subscribe(); // LEAK: personal-data-in-log Person.name
    }

    private static void subjects(Person person) {
        var subject = PublishSubject.<String>create();
        subject.subscribe(n -> log.info("{}", n)); // LEAK: personal-data-in-log Person.name
        subject.onNext(person.name());
        var other = PublishSubject.<Integer>create();
        other.subscribe(n -> log.info("{}", n));
        other.onNext(person.age());
    }

    private static void failures(Person person) {
        var failure = new IllegalStateException(person.name()); // LEAK: personal-data-in-exception Person.name
        Single.error(failure).subscribe(o -> {}, e -> log.info("lost", e)); // LEAK: personal-data-in-log Person.name
        Single.error(new IllegalStateException("no name")).subscribe(o -> {}, e -> log.info("lost", e));
        log.info("{}", Single.<String>error(new IllegalStateException("no name")).onErrorReturn(e -> person.name()).blockingGet()); // LEAK: personal-data-in-log Person.name
        log.info("{}", Single.<Object>error(new IllegalStateException("no name")).onErrorReturn(e -> person.age()).blockingGet());
    }

    private static void single(Person person) {
        log.info("{}", Single.just(person).map(Person::name).blockingGet()); // LEAK: personal-data-in-log Person.name
        log.info("{}", Single.just(person).map(Person::age).blockingGet());
        log.info("{}", Maybe.<String>empty().switchIfEmpty(Single.fromCallable(person::name)).blockingGet()); // LEAK: personal-data-in-log Person.name
        log.info("{}", Maybe.<Integer>empty().defaultIfEmpty(person.age()).blockingGet());
        Completable.complete().andThen(Single.just(person.name())).subscribe(n -> log.info("{}", n)); // LEAK: personal-data-in-log Person.name
    }
}

record Person(@PersonalData(purpose = "order", category = "name") String name, int age) {}
