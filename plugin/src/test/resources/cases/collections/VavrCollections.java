package cases.collections.vavrcollections;

import io.github.personaldata.PersonalData;
import io.github.personaldata.checker.truth.Inputs;
import io.vavr.collection.HashMap;
import io.vavr.collection.List;
import io.vavr.collection.Vector;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Vavr's persistent collections: what is put in beside stays apart. */
final class VavrCollections {
    private static final Logger log = LoggerFactory.getLogger(VavrCollections.class);

    static void run(Inputs in) {
        var owner = new Owner(in.datum("Owner.name"), 3);
        lists(owner);
        maps(owner);
    }

    private static void lists(Owner owner) {
        var owners = List.of(owner, new Owner("x", 4));
        log.info("{}", owners.map(Owner::name).mkString(", ")); // LEAK: personal-data-in-log Owner.name
        log.info("{}", owners.map(Owner::flat).sum());
        owners.forEach(o -> log.info("{}", o.name())); // LEAK: personal-data-in-log Owner.name
        owners.forEach(o -> log.info("{}", o.flat()));
        log.info("{}", owners.groupBy(Owner::flat).keySet());
        log.info("{}", owners.groupBy(Owner::name).keySet()); // LEAK: personal-data-in-log Owner.name
        log.info("{}", owners.map(Owner::flat).foldLeft(0, Integer::sum));
        log.info("{}", Vector.of("a").append(owner.name()).last()); // LEAK: personal-data-in-log Owner.name
        log.info("{}", Vector.of(1).append(owner.flat()).head());
        log.info("{}", owners.map(Owner::name).toJavaList()); // LEAK: personal-data-in-log Owner.name
        log.info("{}", owners.zipWithIndex((o, i) -> i));
    }

    private static void maps(Owner owner) {
        var flats = HashMap.of(owner.flat(), owner.name());
        log.info("{}", flats.get(3)); // LEAK: personal-data-in-log Owner.name
        log.info("{}", flats.keySet());
        flats.forEach((flat, name) -> log.info("{}", flat));
        flats.forEach(each -> log.info("{}", each._2())); // LEAK: personal-data-in-log Owner.name
        flats.forEach(each -> log.info("{}", each._1()));
        log.info("{}", flats.mapValues(String::isEmpty).values());
        log.info("{}", HashMap.of("a", 1).put(owner.name(), 2).keySet()); // LEAK: personal-data-in-log Owner.name
    }
}

record Owner(@PersonalData(purpose = "order", category = "name") String name, int flat) {}
