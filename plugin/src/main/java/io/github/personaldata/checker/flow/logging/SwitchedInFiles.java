package io.github.personaldata.checker.flow.logging;

import io.github.personaldata.checker.flow.close.Configuration;
import io.github.personaldata.checker.flow.close.Setting;
import io.github.personaldata.checker.flow.close.Wording;
import io.github.personaldata.checker.link.program.MethodId;
import io.github.personaldata.checker.source.model.Position;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Finds settings of configuration files that switch logs on, each with its profile. */
final class SwitchedInFiles {
    private static final String LEVEL = "logging.level.";
    private static final Set<String> TRACE = Set.of("TRACE", "ALL");
    private static final Set<String> DEBUG = Set.of("DEBUG", "TRACE", "ALL");

    /**
     * A logger that prints data from a level on.
     *
     * @param without parts of a request that it does not print
     */
    private record Printing(String logger, Set<String> levels, Logged logged, Set<String> without) {}

    private static final List<Printing> LOGGERS = List.of(
            new Printing("org.hibernate.orm.jdbc.bind", TRACE, Logged.STATEMENTS, Set.of()),
            new Printing("org.hibernate.type.descriptor.sql.BasicBinder", TRACE, Logged.STATEMENTS, Set.of()),
            new Printing("org.apache.http.wire", DEBUG, Logged.APACHE, Set.of()),
            new Printing("org.apache.http.headers", DEBUG, Logged.APACHE, Set.of("body")),
            new Printing("org.apache.hc.client5.http.wire", DEBUG, Logged.APACHE, Set.of()),
            new Printing("org.apache.hc.client5.http.headers", DEBUG, Logged.APACHE, Set.of("body")),
            new Printing(
                    "org.springframework.web.client.RestTemplate", DEBUG, Logged.REST_TEMPLATE, Set.of("headers")));

    private final Configuration configuration;
    private final List<LogSwitch> found = new ArrayList<>();

    private SwitchedInFiles(Configuration configuration) {
        this.configuration = configuration;
    }

    static List<LogSwitch> of(Configuration configuration) {
        SwitchedInFiles search = new SwitchedInFiles(configuration);
        Set<String> profiles = new TreeSet<>();
        configuration.settings().forEach(setting -> profiles.add(setting.profile()));
        for (Printing printing : LOGGERS) {
            profiles.forEach(profile -> search.level(printing, profile));
        }
        configuration.settings().forEach(search::flag);
        return search.found;
    }

    /** The setting that decides in a profile, if it is the profile's own: the nearest logger's, and of two for one the profile's. */
    private void level(Printing printing, String profile) {
        Setting nearest = null;
        int length = -1;
        for (Setting setting : configuration.settings()) {
            int its = matched(setting.key(), printing.logger());
            boolean holds = setting.profile().isEmpty() || setting.profile().equals(profile);
            if (holds
                    && (its > length
                            || its == length && its >= 0 && !setting.profile().isEmpty())) {
                nearest = setting;
                length = its;
            }
        }
        if (nearest != null && nearest.profile().equals(profile) && is(nearest, printing.levels())) {
            add(nearest, printing.logged(), printing.without(), new MethodId(printing.logger(), "trace", List.of()));
        }
    }

    /** How much of the logger's name the setting names; 0 for the root, -1 if it is about another logger. */
    private static int matched(String key, String logger) {
        if (!key.startsWith(LEVEL)) {
            return -1;
        }
        String named = key.substring(LEVEL.length()).replace("[", "").replace("]", "");
        if (named.equalsIgnoreCase("root")) {
            return 0;
        }
        return logger.equals(named) || logger.startsWith(named + ".") ? named.length() : -1;
    }

    private void flag(Setting setting) {
        String key = setting.key().toLowerCase(Locale.ROOT).replace("-", "").replace("_", "");
        boolean details = key.equals("spring.mvc.logrequestdetails") || key.equals("spring.codec.logrequestdetails");
        if (details && is(setting, Set.of("TRUE"))) {
            MethodId method = new MethodId("org.springframework.web", "trace", List.of());
            add(setting, Logged.REQUEST_PARAMETERS, Set.of(), method);
            add(setting, Logged.REQUEST_HEADERS, Set.of(), method);
        }
        boolean feign =
                key.startsWith("feign.client.config.") || key.startsWith("spring.cloud.openfeign.client.config.");
        if (feign && key.endsWith(".loggerlevel") && is(setting, Set.of("FULL", "HEADERS"))) {
            add(setting, Logged.FEIGN, Set.of(), new MethodId("feign.Logger", "log", List.of()));
        }
    }

    /** A placeholder is each of the values that it may have. */
    private boolean is(Setting setting, Set<String> words) {
        Stream<String> values = configuration.values(setting.value()).stream().map(Wording::text);
        return Stream.concat(values, Stream.of(setting.value()))
                .anyMatch(value -> words.contains(value.strip().toUpperCase(Locale.ROOT)));
    }

    private void add(Setting setting, Logged logged, Set<String> without, MethodId method) {
        found.add(new LogSwitch(
                logged,
                without,
                method,
                null,
                setting.file(),
                new Position(setting.line(), 1),
                setting.key() + ": " + setting.value(),
                setting.profile()));
    }
}
