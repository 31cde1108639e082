package cases.javaserial.xmlencoded;

import io.github.personaldata.PersonalData;
import io.github.personaldata.checker.truth.Inputs;
import java.beans.XMLEncoder;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The JDK's encoder of beans writes their properties. */
public final class XmlEncoded {
    private static final Logger log = LoggerFactory.getLogger(XmlEncoded.class);

    static void run(Inputs in) {
        var guest = new Guest();
        guest.setName(in.datum("Guest.name"));
        var room = new Room();
        room.setNumber(guest.getName().isEmpty() ? 5 : 6);
        log.info(encoded(guest)); // LEAK: personal-data-in-log Guest.name
        var out = new ByteArrayOutputStream();
        try (var encoder = new XMLEncoder(out)) {
            encoder.writeObject(room);
        }
        log.info(out.toString(StandardCharsets.UTF_8));
    }

    private static String encoded(Object bean) {
        var out = new ByteArrayOutputStream();
        try (var encoder = new XMLEncoder(out)) {
            encoder.writeObject(bean);
        }
        return out.toString(StandardCharsets.UTF_8);
    }

    /** A bean with a datum. */
    public static class Guest {
        @PersonalData(purpose = "order", category = "name")
        private String name = "";

        public String getName() {
            return name;
        }

        public void setName(String name) {
            this.name = name;
        }
    }

    /** A bean without one. */
    public static class Room {
        private int number;

        public int getNumber() {
            return number;
        }

        public void setNumber(int number) {
            this.number = number;
        }
    }
}
