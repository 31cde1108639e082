package cases.outbound.apachehttpclient4;

import io.github.personaldata.PersonalData;
import io.github.personaldata.checker.truth.Inputs;
import java.io.IOException;
import java.net.URISyntaxException;
import java.util.List;
import org.apache.http.HttpHost;
import org.apache.http.client.entity.UrlEncodedFormEntity;
import org.apache.http.client.methods.HttpGet;
import org.apache.http.client.methods.HttpPost;
import org.apache.http.client.methods.RequestBuilder;
import org.apache.http.client.utils.URIBuilder;
import org.apache.http.entity.ContentType;
import org.apache.http.entity.StringEntity;
import org.apache.http.entity.mime.MultipartEntityBuilder;
import org.apache.http.impl.client.CloseableHttpClient;
import org.apache.http.impl.client.HttpClients;
import org.apache.http.message.BasicHttpRequest;
import org.apache.http.message.BasicNameValuePair;
import org.apache.http.util.EntityUtils;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Apache HttpClient 4: address, text, form, parts, builder, a host apart from the request, and what comes back. */
final class ApacheHttpClient4 {
    private static final Logger log = LoggerFactory.getLogger(ApacheHttpClient4.class);

    private final CloseableHttpClient client = HttpClients.createSystem();

    static void run(Inputs in) throws Exception {
        var renter = new Renter(in.datum("Renter.name"), "suv");
        var sender = new ApacheHttpClient4();
        sender.address(renter);
        sender.bodies(renter);
        sender.built(renter);
        sender.answer(renter);
    }

    private void address(Renter renter) throws IOException, URISyntaxException {
        var named = new URIBuilder("http://cars.partner.example/find").setParameter("name", renter.name()).build();
        client.execute(new HttpGet(named)).close(); // LEAK: undeclared-third-party Renter.name
        var car = new URIBuilder("http://cars.partner.example/find").setParameter("car", renter.car()).build();
        client.execute(new HttpGet(car)).close();
        var get = new HttpGet("http://cars.partner.example/find");
        get.addHeader("X-Name", renter.name());
        client.execute(get).close(); // LEAK: undeclared-third-party Renter.name
    }

    private void bodies(Renter renter) throws IOException {
        var text = new HttpPost("http://cars.partner.example/book");
        text.setEntity(new StringEntity(renter.name(), ContentType.TEXT_PLAIN));
        client.execute(text).close(); // LEAK: undeclared-third-party Renter.name
        var form = new HttpPost("http://cars.partner.example/book");
        form.setEntity(new UrlEncodedFormEntity(List.of(new BasicNameValuePair("name", renter.name()))));
        client.execute(form).close(); // LEAK: undeclared-third-party Renter.name
        var parts = new HttpPost("http://cars.partner.example/book");
        var builder = MultipartEntityBuilder.create();
        builder.setBoundary("b");
        builder.addTextBody("name", renter.name());
        parts.setEntity(builder.build());
        client.execute(parts).close(); // LEAK: undeclared-third-party Renter.name
        var quiet = new HttpPost("http://cars.partner.example/book");
        quiet.setEntity(MultipartEntityBuilder.create().setBoundary("b").addTextBody("car", renter.car()).build());
        client.execute(quiet).close();
    }

    private void built(Renter renter) throws IOException {
        client.execute(RequestBuilder.get("http://cars.partner.example/find").addParameter("name", renter.name()).build()).close(); // LEAK: undeclared-third-party Renter.name
        client.execute(RequestBuilder.get("http://cars.partner.example/find").addParameter("car", renter.car()).build()).close();
        var request = new BasicHttpRequest("GET", "/find/" + renter.name());
        client.execute(new HttpHost("cars.partner.example", 80), request).close(); // LEAK: undeclared-third-party Renter.name
        client.execute(new HttpHost("cars.store.example.kz", 80), request).close(); // ALLOWED: Renter.name
    }

    private void answer(Renter renter) throws IOException {
        var post = new HttpPost("http://cars.store.example.kz/book");
        post.setEntity(new StringEntity(renter.name(), ContentType.TEXT_PLAIN));
        try (var response = client.execute(post)) { // ALLOWED: Renter.name
            log.info("{} {}", response.getStatusLine().getStatusCode(), EntityUtils.toString(response.getEntity()));
        }
        var content = client.execute(post, response -> EntityUtils.toString(response.getEntity())); // ALLOWED: Renter.name
        log.info("{} {}", post.getURI(), content);
        log.info("{}", EntityUtils.toString(post.getEntity())); // LEAK: personal-data-in-log Renter.name
    }
}

record Renter(@PersonalData(purpose = "order", category = "name") String name, String car) {}
