package cases.calls.proxyarguments;

import io.github.personaldata.PersonalData;
import io.github.personaldata.checker.truth.Inputs;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.Arrays;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A proxy tells of the calls that it hands on. */
final class ProxyArguments {
    private static final Logger log = LoggerFactory.getLogger(ProxyArguments.class);

    static void run(Inputs in) {
        var guest = new Guest(in.datum("Guest.name"), "12a");
        Desk desk = proxy((proxy, method, args) -> {
            log.info("{} with {}", method.getName(), Arrays.toString(args)); // LEAK: personal-data-in-log Guest.name
            return null;
        });
        desk.register(guest.name());
        Desk rooms = proxy((proxy, method, args) -> {
            log.info("{} with {}", method.getName(), Arrays.toString(args));
            return null;
        });
        rooms.register(guest.room());
        Desk counted = proxy((proxy, method, args) -> {
            log.info("{} with {}", method.getName(), args.length);
            return null;
        });
        counted.register(guest.name());
        Desk wrapped = proxy(new Wrapping(new Greeter()));
        log.info("{}", wrapped.register(guest.name())); // LEAK: personal-data-in-log Guest.name
        Desk other = proxy(new Wrapping(new Greeter()));
        log.info("{}", other.register(guest.room()));
        Desk silent = proxy(new Wrapping(new Silent()));
        log.info("{}", silent.register(guest.name()));
        Desk listed = proxy((proxy, method, args) -> List.of(args).toString());
        log.info("{}", listed.register(guest.name())); // LEAK: personal-data-in-log Guest.name
    }

    private static Desk proxy(InvocationHandler handler) {
        return (Desk) Proxy.newProxyInstance(Desk.class.getClassLoader(), new Class<?>[] {Desk.class}, handler);
    }
}

interface Desk {
    String register(String text);
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

final class Greeter implements Desk {
    @Override
    public String register(String text) {
        return "welcome " + text;
    }
}

final class Silent implements Desk {
    @Override
    public String register(String text) {
        return "welcome";
    }
}

record Guest(@PersonalData(purpose = "order", category = "name") String name, String room) {}
