package cases.outbound.clientinbase;

import io.github.personaldata.PersonalData;
import io.github.personaldata.checker.truth.Inputs;
import org.springframework.web.client.RestTemplate;

/** A base class holds the client and the address, subclasses say where to. */
final class ClientInBase {
    static void run(Inputs in) {
        var user = new User(in.datum("User.email", "olga@mail.example"), 3);
        new Partner().send(user.email());
        new Own().send(user.email());
        new Counting().send("" + user.visits());
    }
}

abstract class Sending {
    private final RestTemplate rest = new RestTemplate();
    private final String base;

    Sending(String base) {
        this.base = base;
    }

    RestTemplate rest() {
        return rest;
    }

    String base() {
        return base;
    }

    abstract void send(String text);
}

class Partner extends Sending {
    Partner() {
        super("http://in.partner.example");
    }

    @Override
    void send(String text) {
        rest().postForObject("http://in.partner.example/a", text, String.class); // LEAK: undeclared-third-party User.email
    }
}

class Own extends Sending {
    Own() {
        super("http://in.store.example.kz");
    }

    @Override
    void send(String text) {
        rest().postForObject("http://in.store.example.kz/a", text, String.class); // ALLOWED: User.email
    }
}

class Counting extends Sending {
    Counting() {
        super("http://in.partner.example");
    }

    @Override
    void send(String text) {
        rest().postForObject("http://in.partner.example/b", text, String.class);
    }
}

record User(@PersonalData(purpose = "order", category = "email") String email, int visits) {}
