package cases.calls.chainofresponsibility;

import io.github.personaldata.PersonalData;
import io.github.personaldata.checker.truth.Inputs;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Handlers pass on what they do not take. */
final class ChainOfResponsibility {
    static void run(Inputs in) {
        var chain = new Length(new Printing(null));
        chain.handle(new Request(in.datum("Request.body"), true));
        chain.handle(new Request("plain", false));
    }
}

abstract class Handler {
    private final Handler next;

    Handler(Handler next) {
        this.next = next;
    }

    void handle(Request request) {
        if (next != null) {
            next.handle(request);
        }
    }
}

class Length extends Handler {
    private static final Logger log = LoggerFactory.getLogger(Length.class);

    Length(Handler next) {
        super(next);
    }

    @Override
    void handle(Request request) {
        log.info("length {}", request.body().length());
        super.handle(request);
    }
}

class Printing extends Handler {
    private static final Logger log = LoggerFactory.getLogger(Printing.class);

    Printing(Handler next) {
        super(next);
    }

    @Override
    void handle(Request request) {
        log.info("body {}", request.body()); // LEAK: personal-data-in-log Request.body
        log.info("urgent {}", request.urgent());
    }
}

record Request(@PersonalData(purpose = "order", category = "name") String body, boolean urgent) {}
