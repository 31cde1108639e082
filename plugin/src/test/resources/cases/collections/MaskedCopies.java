package cases.collections.maskedcopies;

import io.github.personaldata.PersonalData;
import io.github.personaldata.checker.truth.Inputs;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Copies whose labelled field holds a constant, kept in the JDK's containers beside the people themselves. */
final class MaskedCopies {
    private static final Logger log = LoggerFactory.getLogger(MaskedCopies.class);

    static void run(Inputs in) {
        var tenant = new Tenant(in.datum("Tenant.name"), "B-12");
        List<Tenant> masked = List.of(tenant).stream().map(one -> new Tenant("***", one.flat())).toList();
        log.info("{}", masked);
        log.info("{}", masked.get(0).name());
        Map<String, Tenant> byFlat = new HashMap<>();
        byFlat.put("here", new Tenant("***", tenant.flat()));
        log.info("{}", byFlat.get("here").name());
        byFlat.put("here", tenant);
        log.info("{}", byFlat.get("here").name()); // LEAK: personal-data-in-log Tenant.name
        log.info("{}", byFlat.get("here").flat());
        log.info("{}", Optional.of(tenant.flat()).map(flat -> new Tenant("nobody", flat)).get().name());
        var last = new AtomicReference<>(tenant);
        log.info("{}", last.get().name()); // LEAK: personal-data-in-log Tenant.name
        last.set(new Tenant("nobody", "C-1"));
        log.info("{}", last.get().flat());
        var shown = new AtomicReference<Tenant>();
        shown.updateAndGet(none -> new Tenant("nobody", tenant.flat()));
        log.info("{}", shown.get().name());
    }
}

record Tenant(@PersonalData(purpose = "order", category = "name") String name, String flat) {}
