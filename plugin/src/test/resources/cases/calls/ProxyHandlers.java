package cases.calls.proxyhandlers;

import io.github.personaldata.PersonalData;
import io.github.personaldata.checker.truth.Inputs;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.Arrays;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What handlers of proxies are given, and what they answer. */
final class ProxyHandlers {
    private static final Logger log = LoggerFactory.getLogger(ProxyHandlers.class);

    static void run(Inputs in) {
        var guest = new Guest(in.datum("Guest.name"), "12a");
        Desk desk = (Desk) Proxy.newProxyInstance(Desk.class.getClassLoader(), new Class<?>[] {Desk.class}, (proxy, method, args) -> {
            log.info("{} with {}", method.getName(), Arrays.toString(args)); // LEAK: personal-data-in-log Guest.name
            return null;
        });
        desk.register(guest.name());
        Shop shop = (Shop) Proxy.newProxyInstance(Desk.class.getClassLoader(), new Class<?>[] {Shop.class}, new Wrapping(new Greeter()));
        log.info("{}", shop.enter(guest.name())); // LEAK: personal-data-in-log Guest.name
        Bar bar = (Bar) Proxy.newProxyInstance(Desk.class.getClassLoader(), new Class<?>[] {Bar.class}, (proxy, method, args) -> method.invoke(new Barkeeper(), args));
        log.info("{}", bar.drink(guest.name())); // LEAK: personal-data-in-log Guest.name
        Pub pub = (Pub) Proxy.newProxyInstance(Desk.class.getClassLoader(), new Class<?>[] {Pub.class}, (proxy, method, args) -> List.of(args).toString());
        log.info("{}", pub.drink(guest.name())); // LEAK: personal-data-in-log Guest.name
        Inn inn = (Inn) Proxy.newProxyInstance(Desk.class.getClassLoader(), new Class<?>[] {Inn.class}, new Counted());
        log.info("{}", inn.drink(guest.name()));
        Hut hut = (Hut) Proxy.newProxyInstance(Desk.class.getClassLoader(), new Class<?>[] {Hut.class}, new Answering(guest.name()));
        log.info("{}", hut.drink("a")); // LEAK: personal-data-in-log Guest.name
        Den den = (Den) Proxy.newProxyInstance(Desk.class.getClassLoader(), new Class<?>[] {Den.class}, new Answering(guest.room()));
        log.info("{}", den.drink("a"));
        Attic attic = (Attic) Proxy.newProxyInstance(Desk.class.getClassLoader(), new Class<?>[] {Attic.class}, (proxy, method, args) -> args[1] + "!");
        log.info("{}", drunk(attic, guest.room(), guest.name())); // LEAK: personal-data-in-log Guest.name
        log.info("{}", drunk(attic, guest.name(), guest.room()));
    }

    private static String drunk(Attic attic, String one, String other) {
        return attic.drink(one, other);
    }
}

interface Desk {
    String register(String text);
}

interface Shop {
    String enter(String text);
}

interface Bar {
    String drink(String text);
}

interface Pub {
    String drink(String text);
}

interface Attic {
    String drink(String one, String other);
}

interface Inn {
    String drink(String text);
}

interface Hut {
    String drink(String text);
}

interface Den {
    String drink(String text);
}

record Answering(String text) implements InvocationHandler {
    @Override
    public Object invoke(Object proxy, Method method, Object[] args) throws Throwable {
        return text;
    }
}

final class Counted implements InvocationHandler {
    @Override
    public Object invoke(Object proxy, Method method, Object[] args) throws Throwable {
        return "n" + args.length;
    }
}

final class Wrapping implements InvocationHandler {
    private static final Logger log = LoggerFactory.getLogger(Wrapping.class);
    private final Object target;

    Wrapping(Object target) {
        this.target = target;
    }

    @Override
    public Object invoke(Object proxy, Method method, Object[] args) throws Throwable {
        log.info("call of {}", method.getName());
        return method.invoke(target, args);
    }
}

final class Greeter implements Shop {
    @Override
    public String enter(String text) {
        return "welcome " + text;
    }
}

final class Barkeeper implements Bar {
    @Override
    public String drink(String text) {
        return "welcome " + text;
    }
}

record Guest(@PersonalData(purpose = "order", category = "name") String name, String room) {}
