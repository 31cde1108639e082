package cases.calls.enumbodies;

import io.github.personaldata.PersonalData;
import io.github.personaldata.checker.truth.Inputs;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A constant with a body answers for itself alone. */
final class EnumBodies {
    private static final Logger log = LoggerFactory.getLogger(EnumBodies.class);

    static void run(Inputs in) {
        var client = new Client(in.datum("Client.name"), "c-4");
        log.info("{}", View.FULL.show(client)); // LEAK: personal-data-in-log Client.name
        log.info("{}", View.SHORT.show(client));
        View hidden = View.SHORT;
        log.info("{}", hidden.show(client));
        log.info("{}", shown(View.SHORT, client));
        View either = in.flag() ? View.SHORT : View.FULL;
        log.info("{}", either.show(client)); // LEAK: personal-data-in-log Client.name
    }

    private static String shown(View view, Client client) {
        return view.show(client);
    }
}

enum View {
    FULL {
        @Override
        String show(Client client) {
            return client.name();
        }
    },
    SHORT {
        @Override
        String show(Client client) {
            return client.id();
        }
    };

    abstract String show(Client client);
}

record Client(@PersonalData(purpose = "order", category = "name") String name, String id) {}
