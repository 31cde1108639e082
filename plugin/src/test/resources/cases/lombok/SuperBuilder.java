package cases.lombok.superbuilder;

import io.github.personaldata.PersonalData;
import io.github.personaldata.checker.truth.Inputs;
import lombok.Builder;
import lombok.Getter;
import lombok.extern.slf4j.Slf4j;

/** {@code @Builder} on a constructor and with {@code toBuilder}. */
@Slf4j
final class SuperBuilder {
    static void run(Inputs in) {
        var first = Lease.builder().tenant(in.datum("Lease.tenant")).months(12).build();
        var second = first.toBuilder().months(24).build();
        var third = second.toBuilder().tenant("nobody").build();
        log.info("tenant {}", second.getTenant()); // LEAK: personal-data-in-log Lease.tenant
        log.info("months {}", second.getMonths());
        log.info("builder {}", Lease.builder().tenant(first.getTenant())); // LEAK: personal-data-in-log Lease.tenant
        log.info("tenant {}", third.getTenant());
        log.info("months {}", third);
    }
}

@Getter
@Builder(toBuilder = true)
class Lease {
    @PersonalData(purpose = "order", category = "name")
    private String tenant;

    private int months;

    @Override
    public String toString() {
        return "Lease for " + months;
    }
}
