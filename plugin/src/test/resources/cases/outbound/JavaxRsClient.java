package cases.outbound.javaxrsclient;

import io.github.personaldata.PersonalData;
import io.github.personaldata.checker.truth.Inputs;
import javax.ws.rs.client.Client;
import javax.ws.rs.client.Entity;
import org.apache.http.impl.client.HttpClients;
import org.jboss.resteasy.client.jaxrs.engines.ApacheHttpClientEngine;
import org.jboss.resteasy.client.jaxrs.internal.ResteasyClientBuilderImpl;

/** The client of JAX-RS, by its old name, as RESTEasy implements it. */
final class JavaxRsClient {
    static void run(Inputs in) {
        var runner = new Runner(in.datum("Runner.email"), 30);
        Client client = new ResteasyClientBuilderImpl().httpEngine(ApacheHttpClientEngine.create(HttpClients.createSystem(), true)).build();
        var other = client.target("http://race.partner.example");
        other.path("age").queryParam("v", runner.age()).request().get(String.class);
        other.path("mail").queryParam("v", runner.email()).request().get(String.class); // LEAK: undeclared-third-party Runner.email
        other.path("mail").request().header("From", runner.email()).get(String.class); // LEAK: undeclared-third-party Runner.email
        other.path("mail").request().post(Entity.text(runner.email()), String.class); // LEAK: undeclared-third-party Runner.email
        other.path("{v}").resolveTemplate("v", runner.email()).request().buildGet().invoke(String.class); // LEAK: undeclared-third-party Runner.email
        client.target("http://race.store.example.kz/mail").queryParam("v", runner.email()).request().get(String.class); // ALLOWED: Runner.email
    }
}

record Runner(@PersonalData(purpose = "order", category = "email") String email, int age) {}
