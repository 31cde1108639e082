package cases.outbound.apachehttpclient5;

import io.github.personaldata.PersonalData;
import io.github.personaldata.checker.truth.Inputs;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.hc.client5.http.classic.methods.HttpPost;
import org.apache.hc.client5.http.entity.UrlEncodedFormEntity;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.core5.http.ContentType;
import org.apache.hc.core5.http.HttpHost;
import org.apache.hc.core5.http.io.entity.EntityUtils;
import org.apache.hc.core5.http.io.entity.StringEntity;
import org.apache.hc.core5.http.io.support.ClassicRequestBuilder;
import org.apache.hc.core5.http.message.BasicNameValuePair;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Apache HttpClient 5: a text, a form, a header, a builder, a host apart from the request, and what comes back. */
final class ApacheHttpClient5 {
    private static final Logger log = LoggerFactory.getLogger(ApacheHttpClient5.class);

    private final CloseableHttpClient client = HttpClients.createSystem();

    static void run(Inputs in) throws Exception {
        var lead = new Lead(in.datum("Lead.phone", "+77019998877"), "banner");
        var sender = new ApacheHttpClient5();
        sender.text(lead);
        sender.form(lead);
        sender.header(lead);
        sender.built(lead);
        sender.host(lead);
        sender.reused(lead);
    }

    private void text(Lead lead) throws IOException {
        var post = new HttpPost("http://crm.partner.example/leads");
        post.setEntity(new StringEntity("{\"phone\":\"%s\"}".formatted(lead.phone()), ContentType.APPLICATION_JSON));
        client.execute(post).close(); // LEAK: undeclared-third-party Lead.phone
        var own = new HttpPost("http://crm.store.example.kz/leads");
        own.setEntity(new StringEntity(lead.phone()));
        try (var response = client.execute(own)) { // ALLOWED: Lead.phone
            log.info("{} {}", response.getCode(), EntityUtils.toString(own.getEntity())); // LEAK: personal-data-in-log Lead.phone
            log.info("{} {}", response.getCode(), own.getEntity().getContentLength());
        } catch (org.apache.hc.core5.http.ParseException e) {
            throw new IOException("no text");
        }
    }

    private void form(Lead lead) throws IOException {
        var form = new HttpPost("http://crm.partner.example/leads");
        form.setEntity(new UrlEncodedFormEntity(List.of(new BasicNameValuePair("phone", lead.phone())), StandardCharsets.UTF_8));
        client.execute(form, response -> response.getCode()); // LEAK: undeclared-third-party Lead.phone
        var source = new HttpPost("http://crm.partner.example/leads");
        source.setEntity(new UrlEncodedFormEntity(List.of(new BasicNameValuePair("source", lead.source())), StandardCharsets.UTF_8));
        client.execute(source, response -> response.getCode());
    }

    private void header(Lead lead) throws IOException {
        var post = new HttpPost("http://crm.partner.example/leads");
        post.setHeader("X-Source", lead.source());
        client.execute(post, response -> response.getCode());
        post.addHeader("X-Phone", lead.phone());
        var answer = client.execute(post, response -> EntityUtils.toString(response.getEntity())); // LEAK: undeclared-third-party Lead.phone
        log.info("answer {}", answer);
        log.info("{}", post.getFirstHeader("X-Phone").getValue()); // LEAK: personal-data-in-log Lead.phone
        log.info("{} {}", post.getMethod(), post.getPath());
    }

    private void built(Lead lead) throws IOException {
        var request = ClassicRequestBuilder.post("http://crm.partner.example/leads").addParameter("phone", lead.phone()).build();
        client.execute(request, response -> null); // LEAK: undeclared-third-party Lead.phone
        var quiet = ClassicRequestBuilder.post("http://crm.partner.example/leads").addParameter("source", lead.source()).build();
        client.execute(quiet, response -> null);
    }

    private void host(Lead lead) throws Exception {
        var partner = new HttpHost("http", "crm.partner.example", 80);
        var request = ClassicRequestBuilder.get("/leads/" + lead.phone()).build();
        client.executeOpen(partner, request, null).close(); // LEAK: undeclared-third-party Lead.phone
        client.executeOpen(HttpHost.create("http://crm.store.example.kz"), request, null).close(); // ALLOWED: Lead.phone
    }

    private void reused(Lead lead) throws IOException {
        var post = new HttpPost("http://crm.partner.example/leads");
        post.setEntity(new StringEntity(lead.phone()));
        post.setEntity(new StringEntity(lead.source()));
        client.execute(post).close();
    }
}

record Lead(@PersonalData(purpose = "order", category = "phone") String phone, String source) {}
