package cases.frameworks.fieldsbyreflection;

import io.github.personaldata.PersonalData;
import io.github.personaldata.checker.truth.Inputs;
import java.lang.reflect.Field;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Fields that are read and written by reflection, by constant names and by others. */
final class FieldsByReflection {
    private static final Logger log = LoggerFactory.getLogger(FieldsByReflection.class);

    static void run(Inputs in) throws Exception {
        var member = new Member();
        member.email = in.datum("Member.email");
        member.visits = 7;
        read(member);
        written(member);
        inherited(new Guest(in.datum("Member.email")));
        whichever(member, in);
        log.info("{}", value(member, "email")); // LEAK: personal-data-in-log Member.email
    }

    private static void read(Member member) throws ReflectiveOperationException {
        Field visits = Member.class.getDeclaredField("visits");
        log.info("{} {}", visits.getName(), visits.getInt(member));
        log.info("{}", visits.get(member));
        Field email = member.getClass().getDeclaredField("email");
        log.info("{}", email.get(member)); // LEAK: personal-data-in-log Member.email
    }

    private static void written(Member member) throws ReflectiveOperationException {
        Field note = Member.class.getDeclaredField("note");
        note.set(member, "new");
        log.info(member.note);
        note.set(member, member.email);
        log.info(member.note); // LEAK: personal-data-in-log Member.email
        log.info("{}", member.visits);
        note.set(member, "gone");
        log.info(member.note);
        Field last = Member.class.getDeclaredField("last");
        last.set(null, member.email);
        log.info(Member.last); // LEAK: personal-data-in-log Member.email
        log.info("{}", Member.class.getDeclaredField("count").get(null));
    }

    private static void inherited(Guest guest) throws ReflectiveOperationException {
        log.info("{}", guest.getClass().getSuperclass().getDeclaredField("email").get(guest)); // LEAK: personal-data-in-log Member.email
        log.info("{}", guest.getClass().getDeclaredField("table").get(guest));
    }

    private static void whichever(Member member, Inputs in) throws ReflectiveOperationException {
        for (Field field : Member.class.getDeclaredFields()) {
            if (!java.lang.reflect.Modifier.isStatic(field.getModifiers())) {
                log.info("{}", field.get(member)); // LEAK: personal-data-in-log Member.email
            }
        }
        var other = new Member();
        Member.class.getDeclaredField(in.setting("note")).set(other, member.email);
        log.info(other.note); // LEAK: personal-data-in-log Member.email
    }

    private static Object value(Object of, String name) throws ReflectiveOperationException {
        Field field = of.getClass().getDeclaredField(name);
        field.setAccessible(true);
        return field.get(of);
    }
}

class Member {
    static String last = "none";
    static final int count = 3;

    @PersonalData(purpose = "order", category = "email")
    String email;

    String note = "";
    int visits;
}

final class Guest extends Member {
    int table = 4;

    Guest(String email) {
        this.email = email;
    }
}
