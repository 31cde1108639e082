package cases.calls.byreflection;

import io.github.personaldata.PersonalData;
import io.github.personaldata.checker.truth.Inputs;
import java.lang.reflect.InvocationTargetException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Methods called by reflection, by names that are constants: they get the arguments, answer and throw as if they were called plainly. */
final class ByReflection {
    private static final Logger log = LoggerFactory.getLogger(ByReflection.class);

    static void run(Inputs in) throws ReflectiveOperationException {
        var member = new Member(in.datum("Member.name"), 7);
        var show = ByReflection.class.getDeclaredMethod("show", Member.class);
        log.info("{}", show.invoke(null, member)); // LEAK: personal-data-in-log Member.name
        var count = ByReflection.class.getDeclaredMethod("count", Member.class);
        log.info("{}", count.invoke(null, member));
        member.getClass().getMethod("tell", String.class).invoke(member, "today");
        member.getClass().getMethod("greet", String.class).invoke(member, member.name());
        try {
            Member.class.getMethod("check").invoke(member);
        } catch (InvocationTargetException e) {
            log.warn("failed", e.getCause()); // LEAK: personal-data-in-log Member.name
            log.warn("failed", e); // LEAK: personal-data-in-log Member.name
        }
        try {
            Member.class.getMethod("fail").invoke(member);
        } catch (InvocationTargetException e) {
            log.warn("failed", e.getCause());
        }
        try {
            Member.class.getMethod(in.setting("check")).invoke(member);
        } catch (InvocationTargetException e) {
            log.warn("failed", e.getCause()); // LEAK: personal-data-in-log Member.name
        }
    }

    static String show(Member member) {
        return "member " + member.name();
    }

    static int count(Member member) {
        return member.visits();
    }
}

record Member(@PersonalData(purpose = "order", category = "name") String name, int visits) {
    private static final Logger log = LoggerFactory.getLogger(Member.class);

    public void tell(String day) {
        log.info("{} {}", day, visits);
    }

    public void greet(String whom) {
        log.info("hello {}", whom); // LEAK: personal-data-in-log Member.name
    }

    public void check() {
        throw new IllegalStateException("bad name " + name); // LEAK: personal-data-in-exception Member.name
    }

    public void fail() {
        throw new IllegalStateException("bad visits " + visits);
    }
}
