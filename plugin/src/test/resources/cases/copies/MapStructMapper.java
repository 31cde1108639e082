package cases.copies.mapstructmapper;

import io.github.personaldata.PersonalData;
import io.github.personaldata.checker.truth.Inputs;
import java.util.ServiceLoader;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;
import org.mapstruct.MappingTarget;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** MapStruct's processor did not run: the interface has no implementation in sight. */
final class MapStructMapper {
    private static final Logger log = LoggerFactory.getLogger(MapStructMapper.class);

    static void run(Inputs in) {
        var visitor = new Visitor(in.datum("Visitor.name"), "Almaty");
        log.info("hello {}", visitor.name()); // LEAK: personal-data-in-log Visitor.name
        for (CardMapper mapper : ServiceLoader.load(CardMapper.class)) {
            log.info("name {}", mapper.card(visitor).name()); // LEAK: personal-data-in-log Visitor.name // UNEXECUTED
            log.info("city {}", mapper.card(visitor).city());
            log.info("title {}", mapper.title(visitor).title()); // LEAK: personal-data-in-log Visitor.name // UNEXECUTED
            var sheet = new Sheet();
            mapper.fill(visitor, sheet);
            log.info("name {}", sheet.name); // LEAK: personal-data-in-log Visitor.name // UNEXECUTED
            log.info("city {}", sheet.city);
        }
    }
}

@Mapper
interface CardMapper {
    Card card(Visitor visitor);

    @Mapping(source = "name", target = "title")
    Titled title(Visitor visitor);

    void fill(Visitor visitor, @MappingTarget Sheet sheet);
}

record Visitor(@PersonalData(purpose = "order", category = "name") String name, String city) {}

record Card(String name, String city) {}

record Titled(String title) {}

class Sheet {
    String name = "";
    String city = "";
}
