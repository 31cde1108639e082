package cases.lombok.lazygetter;

import io.github.personaldata.PersonalData;
import io.github.personaldata.checker.truth.Inputs;
import lombok.Getter;
import lombok.RequiredArgsConstructor;
import lombok.ToString;
import lombok.extern.slf4j.Slf4j;

/** {@code @Getter(lazy = true)}: the initialiser runs in the getter, when the constructor's data is there, and once. */
@Slf4j
final class LazyGetter {
    static void run(Inputs in) {
        var tenant = new Tenant(in.datum("Tenant.name"), "flat");
        log.info("label {}", tenant.getLabel()); // LEAK: personal-data-in-log Tenant.name
        log.info("place {}", tenant.getPlace());
        var shown = new Shown(tenant.getName());
        log.info("shown {}", shown); // LEAK: personal-data-in-log Tenant.name
    }
}

@Getter
@RequiredArgsConstructor
class Tenant {
    @PersonalData(purpose = "order", category = "name")
    private final String name;

    private final String home;

    @Getter(lazy = true)
    private final String label = "for " + name;

    @Getter(lazy = true)
    private final String place = "at " + home;
}

@RequiredArgsConstructor
@ToString(of = "text")
class Shown {
    private final String hidden;

    @Getter(lazy = true)
    private final String text = "<" + hidden + ">";
}
