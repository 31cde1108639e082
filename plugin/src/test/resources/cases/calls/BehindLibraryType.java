package cases.calls.behindlibrarytype;

import io.github.personaldata.PersonalData;
import io.github.personaldata.checker.truth.Inputs;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.io.AbstractResource;
import org.springframework.core.io.support.EncodedResource;

/** A library that no model describes asks an object what the library's type lets it ask; whatever else the object holds stays inside. */
final class BehindLibraryType {
    private static final Logger log = LoggerFactory.getLogger(BehindLibraryType.class);

    private static final class Letter extends AbstractResource {
        private final Guest guest;

        Letter(Guest guest) {
            this.guest = guest;
        }

        @Override
        public String getDescription() {
            return "letter to " + guest.name();
        }

        @Override
        public InputStream getInputStream() {
            return new ByteArrayInputStream(new byte[0]);
        }

        String callBack() {
            return guest.phone();
        }
    }

    private static final class Form extends AbstractResource {
        private final Guest guest;

        Form(Guest guest) {
            this.guest = guest;
        }

        @Override
        public String getDescription() {
            return "a form of room " + guest.room();
        }

        @Override
        public InputStream getInputStream() {
            return new ByteArrayInputStream(new byte[0]);
        }
    }

    static void run(Inputs in) {
        var guest = new Guest(in.datum("Guest.name"), in.datum("Guest.phone"), 212);
        var letter = new Letter(guest);
        log.info("{}", new EncodedResource(letter)); // LEAK: personal-data-in-log Guest.name
        log.info("{}", new EncodedResource(new Form(guest)));
        log.info("call {}", letter.callBack()); // LEAK: personal-data-in-log Guest.phone
    }
}

record Guest(
        @PersonalData(purpose = "order", category = "name") String name,
        @PersonalData(purpose = "order", category = "phone") String phone,
        int room) {}
