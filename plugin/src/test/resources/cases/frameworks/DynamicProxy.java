package cases.frameworks.dynamicproxy;

import io.github.personaldata.PersonalData;
import io.github.personaldata.checker.truth.Inputs;
import java.lang.reflect.Proxy;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A proxy of the JDK that logs the calls it passes on. */
final class DynamicProxy {
    private static final Logger log = LoggerFactory.getLogger(DynamicProxy.class);

    static void run(Inputs in) {
        Directory plain = name -> "found " + name.length();
        Directory logged = (Directory) Proxy.newProxyInstance(Directory.class.getClassLoader(), new Class<?>[] {Directory.class}, (proxy, method, arguments) -> {
            log.info("called with {}", arguments[0]); // LEAK: personal-data-in-log Citizen.name
            return method.invoke(plain, arguments);
        });
        logged.find(new Citizen(in.datum("Citizen.name")).name());
        log.info("{}", plain.find("nobody"));
    }
}

interface Directory {
    String find(String name);
}

record Citizen(@PersonalData(purpose = "order", category = "name") String name) {}
