package cases.calls.getterofgetter;

import io.github.personaldata.PersonalData;
import io.github.personaldata.checker.truth.Inputs;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A getter that asks another. */
final class GetterOfGetter {
    private static final Logger log = LoggerFactory.getLogger(GetterOfGetter.class);

    static void run(Inputs in) {
        var car = new Car(in.datum("Car.owner"), "web");
        var garage = new Garage(car);
        log.info("{}", garage.ownerName()); // LEAK: personal-data-in-log Car.owner
        log.info("{}", garage.plate());
    }
}

record Car(@PersonalData(purpose = "order", category = "name") String owner, String plate) {}

record Garage(Car car) {
    String ownerName() {
        return car.owner();
    }

    String plate() {
        return car.plate();
    }
}
