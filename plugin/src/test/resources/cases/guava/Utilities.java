package cases.guava.utilities;

import com.google.common.base.Joiner;
import com.google.common.collect.Collections2;
import com.google.common.collect.FluentIterable;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Iterables;
import com.google.common.collect.Lists;
import com.google.common.collect.Maps;
import com.google.common.collect.Sets;
import io.github.personaldata.PersonalData;
import io.github.personaldata.checker.truth.Inputs;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Static methods over collections: what functions make of elements is not the element. */
final class Utilities {
    private static final Logger log = LoggerFactory.getLogger(Utilities.class);

    static void run(Inputs in) {
        var guest = new Guest(in.datum("Guest.email"), "12");
        lists(guest);
        sets(guest);
        maps(guest);
        iterables(guest);
        fluent(guest);
    }

    private static void lists(Guest guest) {
        List<Guest> guests = Lists.newArrayList(guest);
        log.info("{}", Lists.transform(guests, Guest::room));
        log.info("{}", Lists.transform(guests, Guest::email)); // LEAK: personal-data-in-log Guest.email
        for (List<Guest> page : Lists.partition(guests, 1)) {
            log.info("{} {}", page.size(), page.get(0).room());
            log.info(page.get(0).email()); // LEAK: personal-data-in-log Guest.email
        }
        log.info("{}", Lists.reverse(Lists.newArrayList(guest.room(), guest.email()))); // LEAK: personal-data-in-log Guest.email
        log.info("{}", Lists.newArrayList(guest.room(), "a"));
        log.info("{}", Lists.asList("a", new String[] {guest.email()})); // LEAK: personal-data-in-log Guest.email
        log.info("{}", Lists.charactersOf(guest.email())); // LEAK: personal-data-in-log Guest.email
    }

    private static void sets(Guest guest) {
        log.info("{}", Sets.union(Set.of("a"), Set.of(guest.email()))); // LEAK: personal-data-in-log Guest.email
        log.info("{}", Sets.difference(Set.of("a"), Set.of(guest.email())));
        log.info("{}", Sets.filter(Set.of(guest.email()), email -> !email.isEmpty())); // LEAK: personal-data-in-log Guest.email
    }

    private static void maps(Guest guest) {
        Map<String, Guest> byRoom = Maps.uniqueIndex(List.of(guest), Guest::room);
        log.info("{}", byRoom.keySet());
        log.info("{}", byRoom.get("12").email()); // LEAK: personal-data-in-log Guest.email
        log.info("{}", Maps.transformValues(byRoom, Guest::room));
        log.info("{}", Maps.transformValues(byRoom, Guest::email)); // LEAK: personal-data-in-log Guest.email
        Map<String, String> facts = ImmutableMap.of("room", guest.room(), "email", guest.email());
        log.info(Maps.newHashMap(facts).get("room"));
        log.info(Maps.filterKeys(facts, key -> !key.isEmpty()).get("email")); // LEAK: personal-data-in-log Guest.email
        log.info("{}", Maps.toMap(List.of("a"), key -> guest.email())); // LEAK: personal-data-in-log Guest.email
        log.info("{}", Maps.transformEntries(facts, (key, value) -> key));
        log.info(Maps.immutableEntry("a", guest.email()).getKey());
    }

    private static void iterables(Guest guest) {
        List<Guest> guests = List.of(guest);
        log.info(Iterables.getOnlyElement(guests).room());
        log.info(Iterables.getOnlyElement(guests).email()); // LEAK: personal-data-in-log Guest.email
        log.info(Iterables.getFirst(Iterables.transform(guests, Guest::room), "none"));
        log.info(Iterables.getLast(Iterables.concat(List.of("a"), List.of(guest.email())))); // LEAK: personal-data-in-log Guest.email
        log.info(Iterables.find(List.of("a", guest.email()), text -> text.length() > 1, "none")); // LEAK: personal-data-in-log Guest.email
        List<String> all = new ArrayList<>();
        Iterables.addAll(all, List.of(guest.email()));
        log.info(Iterables.toString(all)); // LEAK: personal-data-in-log Guest.email
        log.info("{}", Iterables.size(all));
        log.info("{}", Collections2.transform(guests, Guest::email)); // LEAK: personal-data-in-log Guest.email
        log.info("{}", Collections2.transform(guests, Guest::room));
    }

    private static void fluent(Guest guest) {
        var guests = FluentIterable.of(guest).filter(one -> !one.room().isEmpty());
        log.info("{}", guests.transform(Guest::room).toList());
        log.info("{}", guests.transform(Guest::email).toList()); // LEAK: personal-data-in-log Guest.email
        log.info(guests.get(0).room());
        log.info(guests.transform(Guest::email).join(Joiner.on(','))); // LEAK: personal-data-in-log Guest.email
        log.info(guests.first().get().email()); // LEAK: personal-data-in-log Guest.email
        log.info("{}", guests.size());
    }
}

record Guest(@PersonalData(purpose = "order", category = "email") String email, String room) {}
