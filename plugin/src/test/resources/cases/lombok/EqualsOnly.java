package cases.lombok.equalsonly;

import io.github.personaldata.PersonalData;
import io.github.personaldata.checker.truth.Inputs;
import lombok.AllArgsConstructor;
import lombok.EqualsAndHashCode;
import lombok.extern.slf4j.Slf4j;

/** {@code @EqualsAndHashCode} gives no toString, but a hash of the fields. */
@Slf4j
final class EqualsOnly {
    static void run(Inputs in) {
        var key = new Key(in.datum("Key.iin", "840311300123"), 3);
        log.info("same: {}", key.equals(new Key("000000000000", 3)));
        log.info("hash {}", key.hashCode()); // LEAK: personal-data-in-log Key.iin
        log.info("hash {}", new Lock(in.datum("Lock.owner"), 3).hashCode());
    }
}

@EqualsAndHashCode
@AllArgsConstructor
class Key {
    @PersonalData(purpose = "order", category = "iin")
    private final String iin;

    private final int shard;
}

@EqualsAndHashCode(exclude = "owner")
@AllArgsConstructor
class Lock {
    @PersonalData(purpose = "order", category = "name")
    private final String owner;

    private final int shard;
}
