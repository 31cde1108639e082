package cases.calls.supercall;

import io.github.personaldata.PersonalData;
import io.github.personaldata.checker.truth.Inputs;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** super.method() runs the inherited body. */
final class SuperCall {
    private static final Logger log = LoggerFactory.getLogger(SuperCall.class);

    static void run(Inputs in) {
        var holder = new Holder(in.datum("Holder.name"), "KZ86");
        log.info(new Full(holder).text()); // LEAK: personal-data-in-log Holder.name
        log.info(new Short(holder).text());
    }
}

class Base {
    protected final Holder holder;

    Base(Holder holder) {
        this.holder = holder;
    }

    String text() {
        return holder.name();
    }
}

class Full extends Base {
    Full(Holder holder) {
        super(holder);
    }

    @Override
    String text() {
        return "account of " + super.text();
    }
}

class Short extends Base {
    Short(Holder holder) {
        super(holder);
    }

    @Override
    String text() {
        return "account " + holder.bank();
    }
}

record Holder(@PersonalData(purpose = "order", category = "name") String name, String bank) {}
