package cases.calls.logwrapper;

import io.github.personaldata.PersonalData;
import io.github.personaldata.checker.truth.Inputs;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The project's own audit method: the call of the logger is the sink, whoever calls the method. */
final class LogWrapper {
    static void run(Inputs in) {
        var client = new Client(8, in.datum("Client.phone", "+77012345678"));
        AuditLog.event("call", client.phone());
        AuditLog.count("call", client.id());
    }
}

final class AuditLog {
    private static final Logger log = LoggerFactory.getLogger("audit");

    private AuditLog() {}

    static void event(String name, String detail) {
        log.info("{}: {}", name, detail); // LEAK: personal-data-in-log Client.phone
    }

    static void count(String name, Object number) {
        log.info("{} #{}", name, number);
    }
}

record Client(int id, @PersonalData(purpose = "order", category = "phone") String phone) {}
