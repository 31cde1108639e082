package cases.collections.labelledobjectinchain;

import io.github.personaldata.PersonalData;
import io.github.personaldata.checker.truth.Inputs;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** An object that is a datum as a whole lies deep in a chain; a part of it is read at the end. */
final class LabelledObjectInChain {
    private static final Logger log = LoggerFactory.getLogger(LabelledObjectInChain.class);

    private static Link first;

    static void run(Inputs in) {
        Buyer buyer = new Buyer(7, new Home(in.datum("Buyer.home", "Abay 12")));
        Link inner = new Link();
        inner.home = buyer.home();
        Link middle = new Link();
        middle.next = inner;
        first = new Link();
        first.next = middle;
        print();
    }

    private static void print() {
        Link last = first;
        while (last.next != null) {
            last = last.next;
        }
        log.info("street {}", last.home.street()); // LEAK: personal-data-in-log Buyer.home
        log.info("links {}", last == first);
    }

    private static final class Link {
        Link next;
        Home home;
    }
}

record Home(String street) {}

record Buyer(int number, @PersonalData(purpose = "order", category = "address") Home home) {}
