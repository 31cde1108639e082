package cases.outbound.javaxrsinterfaces;

import io.github.personaldata.PersonalData;
import io.github.personaldata.checker.truth.Inputs;
import javax.ws.rs.Consumes;
import javax.ws.rs.GET;
import javax.ws.rs.HeaderParam;
import javax.ws.rs.POST;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.QueryParam;
import org.apache.http.impl.client.HttpClients;
import org.jboss.resteasy.client.jaxrs.engines.ApacheHttpClientEngine;
import org.jboss.resteasy.client.jaxrs.internal.ResteasyClientBuilderImpl;

/** RESTEasy makes clients of interfaces. */
final class JavaxRsInterfaces {
    static void run(Inputs in) {
        var runner = new Runner(in.datum("Runner.email"), 30);
        var client = new ResteasyClientBuilderImpl().httpEngine(ApacheHttpClientEngine.create(HttpClients.createSystem(), true)).build();
        var races = client.target("http://race.partner.example").proxy(Races.class);
        races.find("" + runner.age());
        races.find(runner.email()); // LEAK: undeclared-third-party Runner.email
        races.enter(1, "", runner.email()); // LEAK: undeclared-third-party Runner.email
        races.enter(1, runner.email(), ""); // LEAK: undeclared-third-party Runner.email
        Races other = client.target("http://race.partner.example").proxyBuilder(Races.class).build();
        other.find(runner.email()); // LEAK: undeclared-third-party Runner.email
        client.target("http://race.store.example.kz").proxy(Races.class).find(runner.email()); // ALLOWED: Runner.email
    }
}

@Path("races")
interface Races {
    @GET
    String find(@QueryParam("who") String who);

    @POST
    @Path("{number}")
    @Consumes("text/plain")
    String enter(@PathParam("number") int number, @HeaderParam("X-By") String by, String who);
}

record Runner(@PersonalData(purpose = "order", category = "email") String email, int age) {}
