package cases.lombok.guavasingular;

import com.google.common.collect.ImmutableBiMap;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableTable;
import io.github.personaldata.PersonalData;
import io.github.personaldata.checker.truth.Inputs;
import java.util.List;
import java.util.Map;
import lombok.Builder;
import lombok.Getter;
import lombok.Singular;
import lombok.ToString;
import lombok.Value;
import lombok.extern.slf4j.Slf4j;

/** {@code @Singular} collections of Guava: what is gathered one by one comes out where it was put. */
@Slf4j
final class GuavaSingular {
    static void run(Inputs in) {
        var guest = new Guest(in.datum("Guest.name"), in.datum("Guest.phone"));
        var party = Party.builder()
                .name(guest.getName())
                .names(List.of("host"))
                .seat("A1", guest.getPhone())
                .seats(Map.of("A2", "free"))
                .place("hall", 1, guest.getName())
                .code(guest.getPhone(), "c")
                .tag("open")
                .build();
        log.info("names {}", party.getNames()); // LEAK: personal-data-in-log Guest.name
        log.info("last {}", party.getNames().reverse().get(1)); // LEAK: personal-data-in-log Guest.name
        log.info("seats {}", party.getSeats().keySet());
        log.info("phones {}", party.getSeats().values()); // LEAK: personal-data-in-log Guest.phone
        log.info("hall {}", party.getPlaces().row("hall")); // LEAK: personal-data-in-log Guest.name
        log.info("rooms {}", party.getPlaces().rowKeySet());
        log.info("code {}", party.getCodes().inverse().get("c")); // LEAK: personal-data-in-log Guest.phone
        log.info("codes {}", party.getCodes().values());
        log.info("tags {}", party.getTags());
        log.info("party {}", party); // LEAK: personal-data-in-log Guest.name, personal-data-in-log Guest.phone
        var cleared = party.toBuilder().clearNames().name("nobody").build();
        log.info("names {}", cleared.getNames());
        log.info("phones {}", cleared.getSeats().get("A1")); // LEAK: personal-data-in-log Guest.phone
    }
}

@Value
class Guest {
    @PersonalData(purpose = "order", category = "name")
    String name;

    @PersonalData(purpose = "order", category = "phone")
    String phone;
}

@Getter
@ToString
@Builder(toBuilder = true)
class Party {
    @Singular
    private ImmutableList<String> names;

    @Singular
    private ImmutableMap<String, String> seats;

    @Singular
    private ImmutableTable<String, Integer, String> places;

    @Singular
    private ImmutableBiMap<String, String> codes;

    @Singular
    private ImmutableList<String> tags;
}
