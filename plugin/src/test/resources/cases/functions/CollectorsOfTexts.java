package cases.functions.collectorsoftexts;

import io.github.personaldata.PersonalData;
import io.github.personaldata.checker.truth.Inputs;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collector;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What collectors' functions make of elements whose type says nothing: texts, as keys, values and in groups. */
final class CollectorsOfTexts {
    private static final Logger log = LoggerFactory.getLogger(CollectorsOfTexts.class);

    static void run(Inputs in) {
        var guest = new Guest(in.datum("Guest.name"), "window");
        var names = List.of(guest.name());
        var wishes = List.of(guest.wish());
        groups(names);
        groupsOfOthers(wishes);
        maps(names);
        mapsOfOthers(wishes);
        finished(names);
        Map<String, List<String>> own = names.stream().collect(byNothing());
        log.info(own.get("all").get(0)); // LEAK: personal-data-in-log Guest.name
        Map<String, String> byWish = List.of(guest).stream().collect(Collectors.toMap(Guest::wish, Guest::name));
        log.info(byWish.keySet().iterator().next());
        log.info(byWish.get("window")); // LEAK: personal-data-in-log Guest.name
    }

    private static void groups(List<String> names) {
        Map<String, List<String>> all = names.stream().collect(Collectors.groupingBy(name -> "all"));
        log.info(all.get("all").get(0)); // LEAK: personal-data-in-log Guest.name
        Map<String, Set<String>> sets = names.stream().collect(Collectors.groupingBy(name -> "all", Collectors.toSet()));
        log.info(sets.get("all").iterator().next()); // LEAK: personal-data-in-log Guest.name
        Map<String, List<String>> greeted = names.stream()
                .collect(Collectors.groupingBy(name -> "all", Collectors.mapping(name -> name + "!", Collectors.toList())));
        log.info(greeted.get("all").get(0)); // LEAK: personal-data-in-log Guest.name
        Map<String, List<String>> masked = names.stream()
                .collect(Collectors.groupingBy(name -> "all", Collectors.mapping(name -> "someone", Collectors.toList())));
        log.info(masked.get("all").get(0));
        Map<String, Long> counted = names.stream().collect(Collectors.groupingBy(name -> "all", Collectors.counting()));
        log.info("{} guests", counted.get("all"));
        Map<Boolean, List<String>> parts = names.stream().collect(Collectors.partitioningBy(name -> true));
        log.info(parts.get(true).get(0)); // LEAK: personal-data-in-log Guest.name
        Map<String, Map<String, List<String>>> deep = names.stream()
                .collect(Collectors.groupingBy(name -> "all", TreeMap::new, Collectors.groupingBy(name -> "here")));
        log.info(deep.get("all").get("here").get(0)); // LEAK: personal-data-in-log Guest.name
        Map<String, Optional<String>> last = names.stream()
                .collect(Collectors.groupingBy(name -> "all", Collectors.maxBy(String::compareTo)));
        log.info(last.get("all").orElse("")); // LEAK: personal-data-in-log Guest.name
        var groups = names.stream().collect(Collectors.groupingBy(name -> {
            log.info(name); // LEAK: personal-data-in-log Guest.name
            return "all";
        }));
        log.info("{} groups", groups.size());
    }

    private static void groupsOfOthers(List<String> wishes) {
        Map<String, List<String>> all = wishes.stream().collect(Collectors.groupingBy(wish -> "all"));
        log.info(all.get("all").get(0));
        Map<Boolean, List<String>> parts = wishes.stream().collect(Collectors.partitioningBy(wish -> true));
        log.info(parts.get(true).get(0));
    }

    private static void maps(List<String> names) {
        Map<String, String> values = names.stream().collect(Collectors.toMap(name -> "first", name -> name));
        log.info(values.get("first")); // LEAK: personal-data-in-log Guest.name
        log.info(values.keySet().iterator().next());
        Map<String, String> keys = names.stream().collect(Collectors.toMap(name -> name, name -> "first"));
        log.info(keys.keySet().iterator().next()); // LEAK: personal-data-in-log Guest.name
        log.info(keys.values().iterator().next());
    }

    private static void mapsOfOthers(List<String> wishes) {
        Map<String, String> values = wishes.stream().collect(Collectors.toMap(wish -> "first", wish -> wish));
        log.info(values.get("first"));
    }

    private static void finished(List<String> names) {
        String first = names.stream().collect(Collectors.collectingAndThen(Collectors.toList(), list -> list.get(0)));
        log.info(first); // LEAK: personal-data-in-log Guest.name
        String count = names.stream().collect(Collectors.collectingAndThen(Collectors.counting(), n -> n + " guests"));
        log.info(count);
        String both = names.stream()
                .collect(Collectors.teeing(Collectors.joining(), Collectors.counting(), (text, n) -> text + n));
        log.info(both); // LEAK: personal-data-in-log Guest.name
    }

    private static Collector<String, ?, Map<String, List<String>>> byNothing() {
        return Collectors.groupingBy(name -> "all");
    }
}

record Guest(@PersonalData(purpose = "order", category = "name") String name, String wish) {}
