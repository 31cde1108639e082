package cases.copies.modelmappermaps;

import io.github.personaldata.PersonalData;
import io.github.personaldata.checker.truth.Inputs;
import org.modelmapper.ModelMapper;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** ModelMapper makes an object of another class, by names. */
public final class ModelMapperMaps {
    private static final Logger log = LoggerFactory.getLogger(ModelMapperMaps.class);

    private static final ModelMapper MAPPER = new ModelMapper();

    static void run(Inputs in) {
        var visitor = new Visitor(in.datum("Visitor.name"), "Almaty", 3);
        var card = MAPPER.map(visitor, Card.class);
        log.info("name {}", card.getName()); // LEAK: personal-data-in-log Visitor.name
        log.info("city {}", card.getCity());
        log.info("number {}", card.getNumber());
        var other = new Card();
        MAPPER.map(visitor, other);
        log.info("name {}", other.getName()); // LEAK: personal-data-in-log Visitor.name
        log.info("city {}", other.getCity());
    }

    public static class Visitor {
        @PersonalData(purpose = "order", category = "name")
        private final String name;

        private final String city;
        private final int number;

        Visitor(String name, String city, int number) {
            this.name = name;
            this.city = city;
            this.number = number;
        }

        public String getName() {
            return name;
        }

        public String getCity() {
            return city;
        }

        public int getNumber() {
            return number;
        }
    }

    public static class Card {
        private String name;
        private String city;
        private int number;

        public String getName() {
            return name;
        }

        public void setName(String name) {
            this.name = name;
        }

        public String getCity() {
            return city;
        }

        public void setCity(String city) {
            this.city = city;
        }

        public int getNumber() {
            return number;
        }

        public void setNumber(int number) {
            this.number = number;
        }
    }
}
