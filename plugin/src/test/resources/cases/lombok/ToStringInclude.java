package cases.lombok.tostringinclude;

import io.github.personaldata.PersonalData;
import io.github.personaldata.checker.truth.Inputs;
import lombok.RequiredArgsConstructor;
import lombok.ToString;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Only what is explicitly included, or listed, is printed. */
final class ToStringInclude {
    private static final Logger log = LoggerFactory.getLogger(ToStringInclude.class);

    static void run(Inputs in) {
        log.info("{}", new Pupil(in.datum("Pupil.name"), 3));
        log.info("{}", new Tutor(in.datum("Tutor.name"), 4)); // LEAK: personal-data-in-log Tutor.name
        log.info("{}", new Mentor(in.datum("Mentor.name"), in.datum("Mentor.city"))); // LEAK: personal-data-in-log Mentor.city
    }
}

@ToString(onlyExplicitlyIncluded = true)
@RequiredArgsConstructor
class Pupil {
    @PersonalData(purpose = "order", category = "name")
    private final String name;

    @ToString.Include
    private final int form;
}

@ToString(onlyExplicitlyIncluded = true)
@RequiredArgsConstructor
class Tutor {
    @ToString.Include
    @PersonalData(purpose = "order", category = "name")
    private final String name;

    private final int room;
}

@ToString(of = "city")
@RequiredArgsConstructor
class Mentor {
    @PersonalData(purpose = "order", category = "name")
    private final String name;

    @PersonalData(purpose = "order", category = "address")
    private final String city;
}
