package cases.jackson.filters;

import com.fasterxml.jackson.annotation.JsonFilter;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ser.impl.SimpleBeanPropertyFilter;
import com.fasterxml.jackson.databind.ser.impl.SimpleFilterProvider;
import io.github.personaldata.PersonalData;
import io.github.personaldata.checker.truth.Inputs;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A filter chosen by name leaves properties out. */
final class Filters {
    private static final Logger log = LoggerFactory.getLogger(Filters.class);

    static void run(Inputs in) throws com.fasterxml.jackson.core.JsonProcessingException {
        var filters = new SimpleFilterProvider()
                .addFilter("cook", SimpleBeanPropertyFilter.serializeAllExcept("name"))
                .addFilter("waiter", SimpleBeanPropertyFilter.serializeAllExcept("number"));
        var json = new ObjectMapper().setFilterProvider(filters);
        log.info(json.writeValueAsString(new Cook(in.datum("Cook.name"), 1)));
        log.info(json.writeValueAsString(new Waiter(in.datum("Waiter.name"), 2))); // LEAK: personal-data-in-log Waiter.name
    }
}

@JsonFilter("cook")
record Cook(@PersonalData(purpose = "order", category = "name") String name, int number) {}

@JsonFilter("waiter")
record Waiter(@PersonalData(purpose = "order", category = "name") String name, int number) {}
