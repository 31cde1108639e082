package cases.objects.deepinanother;

import io.github.personaldata.PersonalData;
import io.github.personaldata.checker.truth.Inputs;
import java.util.ArrayList;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What is made deep inside other objects by another method keeps its fields apart. */
final class DeepInAnother {
    private static final Logger log = LoggerFactory.getLogger(DeepInAnother.class);

    static void run(Inputs in) {
        var country = country(in.datum("Tenant.name"));
        var flat = country.cities.get(0).street.house.flat;
        log.info("{}", flat.tenant.name); // LEAK: personal-data-in-log Tenant.name
        log.info("{}", flat.tenant.contract);
        log.info("{}", flat.door);
        log.info("{}", country.cities.get(0).street.house.number);
        log.info("{}", flat.note); // LEAK: personal-data-in-log Tenant.name
    }

    private static Country country(String name) {
        var flat = new Flat();
        flat.tenant = new Tenant(name);
        flat.tenant.contract = "C-7";
        flat.door = "green";
        flat.note = "asked for by " + name;
        var house = new House();
        house.number = "12";
        house.flat = flat;
        var street = new Street();
        street.house = house;
        var city = new City();
        city.street = street;
        var country = new Country();
        country.cities.add(city);
        return country;
    }
}

final class Country {
    final List<City> cities = new ArrayList<>();
}

final class City {
    Street street;
}

final class Street {
    House house;
}

final class House {
    String number;
    Flat flat;
}

final class Flat {
    Tenant tenant;
    String door;
    String note;
}

final class Tenant {
    @PersonalData(purpose = "order", category = "name")
    final String name;

    String contract;

    Tenant(String name) {
        this.name = name;
    }
}
