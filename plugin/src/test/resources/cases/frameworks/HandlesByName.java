package cases.frameworks.handlesbyname;

import io.github.personaldata.PersonalData;
import io.github.personaldata.checker.truth.Inputs;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A method handle found by a constant name. */
final class HandlesByName {
    private static final Logger log = LoggerFactory.getLogger(HandlesByName.class);

    static void run(Inputs in) throws Throwable {
        var pupil = new Pupil(in.datum("Pupil.name"), 7);
        var name = MethodHandles.lookup().findVirtual(Pupil.class, "name", MethodType.methodType(String.class));
        log.info("{}", (String) name.invoke(pupil)); // LEAK: personal-data-in-log Pupil.name
        log.info("{}", pupil.form());
    }
}

record Pupil(@PersonalData(purpose = "order", category = "name") String name, int form) {}
