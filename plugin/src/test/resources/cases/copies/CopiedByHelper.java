package cases.copies.copiedbyhelper;

import io.github.personaldata.PersonalData;
import io.github.personaldata.checker.truth.Inputs;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A method of the program that copies for its callers. */
public final class CopiedByHelper {
    private static final Logger log = LoggerFactory.getLogger(CopiedByHelper.class);

    static void run(Inputs in) {
        var visitor = new Visitor(in.datum("Visitor.name"), "Almaty", 3);
        var card = new Card();
        fill(visitor, card);
        log.info("name {}", card.getName()); // LEAK: personal-data-in-log Visitor.name
        log.info("city {}", card.getCity());
        log.info("number {}", card.getNumber());
        log.info("{}", card(visitor).getName()); // LEAK: personal-data-in-log Visitor.name
        log.info("{}", card(visitor).getCity());
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

    private static void fill(Visitor from, Card to) {
        org.springframework.beans.BeanUtils.copyProperties(from, to);
    }

    private static Card card(Visitor from) {
        var made = new Card();
        org.springframework.beans.BeanUtils.copyProperties(from, made);
        return made;
    }
}
