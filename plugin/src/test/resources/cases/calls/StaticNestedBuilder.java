package cases.calls.staticnestedbuilder;

import io.github.personaldata.PersonalData;
import io.github.personaldata.checker.truth.Inputs;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A generic builder whose methods return the subtype. */
final class StaticNestedBuilder {
    private static final Logger log = LoggerFactory.getLogger(StaticNestedBuilder.class);

    static void run(Inputs in) {
        var sender = new Sender(in.datum("Sender.address", "Abay 10"));
        Parcel parcel = new Parcel.Maker().from(sender.address()).kilograms(3).make();
        log.info("parcel from {}", parcel.from()); // LEAK: personal-data-in-log Sender.address
        log.info("parcel of {}", parcel.kilograms());
    }
}

abstract class Maker<T extends Maker<T>> {
    protected String from = "";

    abstract T self();

    T from(String from) {
        this.from = from;
        return self();
    }
}

record Parcel(String from, int kilograms) {
    static final class Maker extends cases.calls.staticnestedbuilder.Maker<Maker> {
        private int kilograms;

        @Override
        Maker self() {
            return this;
        }

        Maker kilograms(int kilograms) {
            this.kilograms = kilograms;
            return this;
        }

        Parcel make() {
            return new Parcel(from, kilograms);
        }
    }
}

record Sender(@PersonalData(purpose = "order", category = "address") String address) {}
