package cases.calls.abstractfactory;

import io.github.personaldata.PersonalData;
import io.github.personaldata.checker.truth.Inputs;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Two factories behind one interface; each makes products of its own. */
final class AbstractFactory {
    static void run(Inputs in) {
        var user = new User(in.datum("User.email", "timur@mail.example"));
        show(new PlainFactory(), user);
        show(new MaskedFactory(), user);
    }

    private static void show(CardFactory factory, User user) {
        Card card = factory.make(user);
        card.print();
    }
}

interface CardFactory {
    Card make(User user);
}

interface Card {
    void print();
}

final class PlainFactory implements CardFactory {
    @Override
    public Card make(User user) {
        return new PlainCard(user.email());
    }
}

final class MaskedFactory implements CardFactory {
    @Override
    public Card make(User user) {
        return new MaskedCard(user.email().length());
    }
}

record PlainCard(String text) implements Card {
    private static final Logger log = LoggerFactory.getLogger(PlainCard.class);

    @Override
    public void print() {
        log.info("card {}", text); // LEAK: personal-data-in-log User.email
    }
}

record MaskedCard(int length) implements Card {
    private static final Logger log = LoggerFactory.getLogger(MaskedCard.class);

    @Override
    public void print() {
        log.info("card of {} characters", length);
    }
}

record User(@PersonalData(purpose = "order", category = "email") String email) {}
