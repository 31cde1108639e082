package cases.outbound.apachehttpclientasync;

import io.github.personaldata.PersonalData;
import io.github.personaldata.checker.truth.Inputs;
import org.apache.hc.client5.http.async.methods.SimpleHttpRequest;
import org.apache.hc.client5.http.async.methods.SimpleRequestBuilder;
import org.apache.hc.client5.http.fluent.Executor;
import org.apache.hc.client5.http.fluent.Form;
import org.apache.hc.client5.http.fluent.Request;
import org.apache.hc.client5.http.impl.async.CloseableHttpAsyncClient;
import org.apache.hc.client5.http.impl.async.HttpAsyncClients;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.core5.http.ContentType;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Apache HttpClient 5 in the background, and in one chain of calls. */
final class ApacheHttpClientAsync {
    private static final Logger log = LoggerFactory.getLogger(ApacheHttpClientAsync.class);

    static void run(Inputs in) throws Exception {
        var device = new Device(in.datum("Device.owner"), "android");
        try (var client = HttpAsyncClients.createSystem()) {
            client.start();
            send(client, device);
        }
        chain(device);
    }

    private static void send(CloseableHttpAsyncClient client, Device device) throws Exception {
        var owner = SimpleRequestBuilder.post("http://push.partner.example/register").setBody(device.owner(), ContentType.TEXT_PLAIN).build();
        var answer = client.execute(owner, null).get(); // LEAK: undeclared-third-party Device.owner
        log.info("{} {}", answer.getCode(), answer.getBodyText());
        log.info("{}", owner.getBodyText()); // LEAK: personal-data-in-log Device.owner
        var system = SimpleHttpRequest.create("POST", "http://push.partner.example/register");
        system.setBody(device.system(), ContentType.TEXT_PLAIN);
        client.execute(system, null).get();
    }

    private static void chain(Device device) throws Exception {
        var executor = Executor.newInstance(HttpClients.createSystem());
        var owner = Request.post("http://push.partner.example/register").bodyForm(Form.form().add("owner", device.owner()).build());
        log.info("{}", executor.execute(owner).returnContent().asString()); // LEAK: undeclared-third-party Device.owner
        var system = Request.post("http://push.partner.example/register").bodyString(device.system(), ContentType.TEXT_PLAIN);
        executor.execute(system).discardContent();
    }
}

record Device(@PersonalData(purpose = "order", category = "name") String owner, String system) {}
