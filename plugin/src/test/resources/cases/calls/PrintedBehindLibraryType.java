package cases.calls.printedbehindlibrarytype;

import io.github.personaldata.PersonalData;
import io.github.personaldata.checker.truth.Inputs;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.io.AbstractResource;
import org.springframework.core.io.Resource;

/** An object of the program's class, known by a library's type only, prints as its class says. */
final class PrintedBehindLibraryType {
    private static final Logger log = LoggerFactory.getLogger(PrintedBehindLibraryType.class);

    private static final class Deed extends AbstractResource {
        private final Owner owner;

        Deed(Owner owner) {
            this.owner = owner;
        }

        @Override
        public String getDescription() {
            return "deed of " + owner.name();
        }

        @Override
        public InputStream getInputStream() {
            return new ByteArrayInputStream(new byte[0]);
        }
    }

    private static final class Plan extends AbstractResource {
        private final Owner owner;

        Plan(Owner owner) {
            this.owner = owner;
        }

        @Override
        public String getDescription() {
            return "plan of house " + owner.house();
        }

        @Override
        public InputStream getInputStream() {
            return new ByteArrayInputStream(new byte[0]);
        }
    }

    private Resource last;
    private Resource other;
    private final List<Resource> deeds = new ArrayList<>();
    private final List<Resource> plans = new ArrayList<>();

    static void run(Inputs in) {
        var owner = new Owner(in.datum("Owner.name"), 31);
        var archive = new PrintedBehindLibraryType();
        archive.last = new Deed(owner);
        archive.other = new Plan(owner);
        archive.deeds.add(new Deed(owner));
        archive.plans.add(new Plan(owner));
        show(new Deed(owner));
        draw(new Plan(owner));
        archive.print();
    }

    private static void show(Resource deed) {
        log.info("{}", deed); // LEAK: personal-data-in-log Owner.name
        log.info("it is " + deed); // LEAK: personal-data-in-log Owner.name
    }

    private static void draw(Resource plan) {
        log.info("{}", plan);
        log.info("it is " + plan);
    }

    private void print() {
        log.info("{}", last); // LEAK: personal-data-in-log Owner.name
        log.info("{}", other);
        log.info("{}", deeds); // LEAK: personal-data-in-log Owner.name
        log.info("{}", plans);
        log.info(last.toString()); // LEAK: personal-data-in-log Owner.name
        log.info(last.getDescription()); // LEAK: personal-data-in-log Owner.name
        log.info(other.getDescription());
    }
}

record Owner(@PersonalData(purpose = "order", category = "name") String name, int house) {}
