package cases.calls.injectedservice;

import io.github.personaldata.PersonalData;
import io.github.personaldata.checker.truth.Inputs;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A service held in a field is whatever was passed to the constructor. */
final class InjectedService {
    static void run(Inputs in) {
        var member = new Member("m1", in.datum("Member.phone", "+77011112233"));
        new Registration(new VerboseAudit()).register(member);
        new Renewal(new QuietAudit()).renew(member);
    }
}

interface Audit {
    void record(Member member);
}

class VerboseAudit implements Audit {
    private static final Logger log = LoggerFactory.getLogger(VerboseAudit.class);

    @Override
    public void record(Member member) {
        log.info("registered {}", member.phone()); // LEAK: personal-data-in-log Member.phone
    }
}

class QuietAudit implements Audit {
    private static final Logger log = LoggerFactory.getLogger(QuietAudit.class);

    @Override
    public void record(Member member) {
        log.info("renewed {}", member.code());
    }
}

class Registration {
    private final Audit audit;

    Registration(Audit audit) {
        this.audit = audit;
    }

    void register(Member member) {
        audit.record(member);
    }
}

class Renewal {
    private final Audit audit;

    Renewal(Audit audit) {
        this.audit = audit;
    }

    void renew(Member member) {
        audit.record(member);
    }
}

record Member(String code, @PersonalData(purpose = "order", category = "phone") String phone) {}
