package cases.outbound.jaxrsinjected;

import io.github.personaldata.PersonalData;
import io.github.personaldata.checker.truth.Inputs;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.client.ClientBuilder;
import java.util.HashMap;
import java.util.Map;
import org.glassfish.jersey.client.proxy.WebResourceFactory;

/** An interface of JAX-RS that no class implements is a client's, wherever its object was made; one that a class implements may be the server's own. */
final class JaxRsInjected {
    private final Service service;

    private JaxRsInjected(Service service) {
        this.service = service;
    }

    static void run(Inputs in) {
        var runner = new Runner(in.datum("Runner.email"), 30);
        var results = new LocalResults();
        new JaxRsInjected(new Service(in.setting("race.partner.example"), results)).enter(runner);
    }

    private void enter(Runner runner) {
        service.enter(runner);
    }
}

/** It makes its client at an address that only a setting knows. */
final class Service {
    private final Object races;
    private final Results results;

    Service(String address, Results results) {
        this.races = new Made().of(Races.class, address);
        this.results = results;
    }

    void enter(Runner runner) {
        var client = (Races) races;
        client.find("" + runner.age());
        client.find(runner.email()); // LEAK: unknown-destination Runner.email
        results.find(runner.email());
        Clubs own = who -> who + "!";
        own.find(runner.email());
    }
}

/** Stands for a container, which makes clients of the interfaces that it finds. */
final class Made {
    private final Map<String, Object> made = new HashMap<>();

    Object of(Class<?> client, String address) {
        return made.computeIfAbsent(client.getName(), name -> WebResourceFactory.newResource(client, ClientBuilder.newClient().target("http://" + address)));
    }
}

@Path("races")
interface Races {
    @GET
    String find(@QueryParam("who") String who);
}

@Path("results")
interface Results {
    @GET
    String find(@QueryParam("who") String who);
}

@Path("clubs")
interface Clubs {
    @GET
    String find(@QueryParam("who") String who);
}

final class LocalResults implements Results {
    @Override
    public String find(String who) {
        return who + "!";
    }
}

record Runner(@PersonalData(purpose = "order", category = "email") String email, int age) {}
