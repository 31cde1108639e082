package cases.calls.inheritedtostring;

import io.github.personaldata.PersonalData;
import io.github.personaldata.checker.truth.Inputs;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.io.AbstractResource;
import org.springframework.core.io.DescriptiveResource;

/** A class prints itself by a library's {@code toString}, which asks the class's own methods, or prints what it was made with. */
final class InheritedToString {
    private static final Logger log = LoggerFactory.getLogger(InheritedToString.class);

    private static final class Parcel extends AbstractResource {
        private final Tenant tenant;

        Parcel(Tenant tenant) {
            this.tenant = tenant;
        }

        @Override
        public String getDescription() {
            return "for " + tenant.name();
        }

        @Override
        public InputStream getInputStream() {
            return new ByteArrayInputStream(new byte[0]);
        }
    }

    private static final class Meter extends AbstractResource {
        private final Tenant tenant;

        Meter(Tenant tenant) {
            this.tenant = tenant;
        }

        @Override
        public String getDescription() {
            return "of flat " + tenant.flat();
        }

        @Override
        public InputStream getInputStream() {
            return new ByteArrayInputStream(new byte[0]);
        }
    }

    private static final class Notice extends DescriptiveResource {
        Notice(String text) {
            super(text);
        }
    }

    static void run(Inputs in) {
        var tenant = new Tenant(in.datum("Tenant.name"), 12);
        log.info("{}", new Parcel(tenant)); // LEAK: personal-data-in-log Tenant.name
        log.info("{}", new Meter(tenant));
        log.info("{}", new Notice(tenant.name())); // LEAK: personal-data-in-log Tenant.name
        log.info("{}", new Notice("flat " + tenant.flat()));
        Object printed = new Parcel(tenant);
        log.info("text " + printed); // LEAK: personal-data-in-log Tenant.name
        log.info("text " + printed.toString()); // LEAK: personal-data-in-log Tenant.name
    }
}

record Tenant(@PersonalData(purpose = "order", category = "name") String name, int flat) {}
