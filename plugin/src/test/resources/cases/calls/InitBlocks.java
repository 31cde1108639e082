package cases.calls.initblocks;

import io.github.personaldata.PersonalData;
import io.github.personaldata.checker.truth.Inputs;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Static and instance initialisers run before constructors. */
final class InitBlocks {
    private static final Logger log = LoggerFactory.getLogger(InitBlocks.class);

    static void run(Inputs in) {
        Registry.source = in.datum("Registry.owner");
        log.info("owner {}", new Entry().owner); // LEAK: personal-data-in-log Registry.owner
        log.info("kind {}", new Entry().kind);
    }
}

class Registry {
    @PersonalData(purpose = "order", category = "name")
    static String owner;

    static String source = "";

    static String owner() {
        owner = source;
        return owner;
    }
}

class Entry {
    final String owner;
    final String kind;

    {
        kind = "entry";
    }

    {
        owner = Registry.owner();
    }
}
