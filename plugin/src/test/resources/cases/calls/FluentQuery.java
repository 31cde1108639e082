package cases.calls.fluentquery;

import io.github.personaldata.PersonalData;
import io.github.personaldata.checker.truth.Inputs;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A fluent object that returns itself, and one that returns a new object each time. */
final class FluentQuery {
    private static final Logger log = LoggerFactory.getLogger(FluentQuery.class);

    static void run(Inputs in) {
        var person = new Person(in.datum("Person.surname"), "KZ");
        var query = new Query().where("surname", person.surname()).where("country", person.country());
        log.info("query {}", query.text()); // LEAK: personal-data-in-log Person.surname
        var immutable = Filter.none();
        var filtered = immutable.and(person.surname());
        log.info("filter {}", filtered.text()); // LEAK: personal-data-in-log Person.surname
        log.info("before {}", immutable.text());
        log.info("country {}", new Query().where("country", person.country()).text());
    }
}

final class Query {
    private final StringBuilder text = new StringBuilder();

    Query where(String name, String value) {
        text.append(name).append('=').append(value).append(' ');
        return this;
    }

    String text() {
        return text.toString();
    }
}

record Filter(String text) {
    static Filter none() {
        return new Filter("");
    }

    Filter and(String part) {
        return new Filter(text + " and " + part);
    }
}

record Person(@PersonalData(purpose = "order", category = "name") String surname, String country) {}
