package cases.values.systempropertiesasmap;

import io.github.personaldata.PersonalData;
import io.github.personaldata.checker.truth.Inputs;
import java.util.Properties;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The properties of the JVM are one map, by whichever method they are set and read. */
final class SystemPropertiesAsMap {
    private static final Logger log = LoggerFactory.getLogger(SystemPropertiesAsMap.class);

    static void run(Inputs in) {
        var miner = new Miner(in.datum("Miner.name"), "north");
        System.getProperties().setProperty("miner.name", miner.name());
        System.getProperties().put("miner.shaft", miner.shaft());
        log.info("{}", System.getProperty("miner.name")); // LEAK: personal-data-in-log Miner.name
        log.info("{}", System.getProperty("miner.shaft"));
        System.setProperty("miner.other", miner.name());
        Properties all = System.getProperties();
        log.info("{}", all.getProperty("miner.other")); // LEAK: personal-data-in-log Miner.name
        log.info("{}", all.get("miner.name")); // LEAK: personal-data-in-log Miner.name
        log.info("{}", all.get("miner.shaft"));
        for (String key : all.stringPropertyNames()) {
            if (key.startsWith("miner.")) {
                log.info("key {}", key);
            }
        }
        System.clearProperty("miner.name");
        System.clearProperty("miner.other");
        System.clearProperty("miner.shaft");
    }
}

record Miner(@PersonalData(purpose = "order", category = "name") String name, String shaft) {}
