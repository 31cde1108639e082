package cases.outbound.jaxrsinterfaces;

import io.github.personaldata.PersonalData;
import io.github.personaldata.checker.truth.Inputs;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.client.ClientBuilder;
import org.glassfish.jersey.client.proxy.WebResourceFactory;

/** An interface of JAX-RS is a client where a library makes its object for an address, and none where the program's own class answers. */
final class JaxRsInterfaces {
    static void run(Inputs in) {
        var runner = new Runner(in.datum("Runner.email"), 30);
        var client = ClientBuilder.newClient();
        Races other = WebResourceFactory.newResource(Races.class, client.target("http://race.partner.example"));
        other.find(runner.email()); // LEAK: undeclared-third-party Runner.email
        other.find("" + runner.age());
        other.enter(runner.email()); // LEAK: undeclared-third-party Runner.email
        Races own = WebResourceFactory.newResource(Races.class, client.target("http://race.store.example.kz"));
        own.find(runner.email()); // ALLOWED: Runner.email
        new LocalResults().find(runner.email());
        answer(new LocalResults(), runner);
    }

    private static void answer(Results results, Runner runner) {
        results.find(runner.email());
    }
}

@Path("races")
interface Races {
    @GET
    String find(@QueryParam("who") String who);

    @POST
    @Consumes("text/plain")
    String enter(String who);
}

@Path("results")
interface Results {
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
