package cases.calls.stepbuilder;

import io.github.personaldata.PersonalData;
import io.github.personaldata.checker.truth.Inputs;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A builder whose steps are types of their own. */
final class StepBuilder {
    private static final Logger log = LoggerFactory.getLogger(StepBuilder.class);

    static void run(Inputs in) {
        var contact = Contact.builder().name(in.datum("Contact.name")).phone(in.datum("Contact.phone", "+77010010010")).city("Oral").build();
        log.info("{}", contact.label()); // LEAK: personal-data-in-log Contact.name
        log.info("{}", contact.city());
    }
}

final class Contact {
    @PersonalData(purpose = "order", category = "name")
    private final String name;

    @PersonalData(purpose = "order", category = "phone")
    private final String phone;

    private final String city;

    private Contact(Steps steps) {
        this.name = steps.name;
        this.phone = steps.phone;
        this.city = steps.city;
    }

    static NameStep builder() {
        return new Steps();
    }

    String label() {
        return name + (phone.isEmpty() ? "" : "*");
    }

    String city() {
        return city;
    }

    interface NameStep {
        PhoneStep name(String name);
    }

    interface PhoneStep {
        Last phone(String phone);
    }

    interface Last {
        Last city(String city);

        Contact build();
    }

    private static final class Steps implements NameStep, PhoneStep, Last {
        private String name;
        private String phone;
        private String city;

        @Override
        public PhoneStep name(String name) {
            this.name = name;
            return this;
        }

        @Override
        public Last phone(String phone) {
            this.phone = phone;
            return this;
        }

        @Override
        public Last city(String city) {
            this.city = city;
            return this;
        }

        @Override
        public Contact build() {
            return new Contact(this);
        }
    }
}
