package cases.objects.handwrittentostring;

import io.github.personaldata.PersonalData;
import io.github.personaldata.checker.truth.Inputs;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A hand-written toString prints what it says, not all fields; without one there is only an identity hash. */
final class HandWrittenToString {
    private static final Logger log = LoggerFactory.getLogger(HandWrittenToString.class);

    static void run(Inputs in) {
        var address = new Address(in.datum("Address.street"), in.datum("Address.city"));
        log.debug("delivering to {}", address); // LEAK: personal-data-in-log Address.city
        log.debug("delivering by {}", new Courier(in.datum("Courier.phone", "+7 701 555 1234")));
    }
}

class Address {
    @PersonalData(purpose = "order", category = "address")
    private final String street;

    @PersonalData(purpose = "order", category = "address")
    private final String city;

    Address(String street, String city) {
        this.street = street;
        this.city = city;
    }

    String getStreet() {
        return street;
    }

    @Override
    public String toString() {
        return "Address[" + city + "]";
    }
}

class Courier {
    @PersonalData(purpose = "order", category = "phone")
    private final String phone;

    Courier(String phone) {
        this.phone = phone;
    }

    String getPhone() {
        return phone;
    }
}
