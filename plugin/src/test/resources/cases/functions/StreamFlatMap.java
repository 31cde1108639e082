package cases.functions.streamflatmap;

import io.github.personaldata.PersonalData;
import io.github.personaldata.checker.truth.Inputs;
import java.util.List;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** flatMap over nested lists and Optionals. */
final class StreamFlatMap {
    private static final Logger log = LoggerFactory.getLogger(StreamFlatMap.class);

    static void run(Inputs in) {
        var families = List.of(new Family("A", List.of(new Child(in.datum("Child.name"), 7))));
        families.stream()
                .flatMap(family -> family.children().stream())
                .map(Child::name)
                .findFirst()
                .ifPresent(name -> log.info("first child {}", name)); // LEAK: personal-data-in-log Child.name
        families.stream()
                .flatMap(family -> family.children().stream())
                .mapToInt(Child::age)
                .max()
                .ifPresent(age -> log.info("oldest is {}", age));
        List<String> labels = families.stream()
                .flatMap(family -> Stream.of(family.code(), "children: " + family.children().size()))
                .toList();
        log.info("{}", labels);
    }
}

record Family(String code, List<Child> children) {}

record Child(@PersonalData(purpose = "order", category = "name") String name, int age) {}
