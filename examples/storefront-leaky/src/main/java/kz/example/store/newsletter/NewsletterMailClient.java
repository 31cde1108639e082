package kz.example.store.newsletter;

import static org.springframework.http.HttpMethod.POST;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.HttpEntity;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.client.RestTemplate;

/** The mail provider that sends the newsletters. */
@Component
public class NewsletterMailClient {
    private final RestTemplate rest;
    private final String url;
    private final String key;

    public NewsletterMailClient(
            RestTemplate rest,
            @Value("${newsletter-mail.url}") String url,
            @Value("${newsletter-mail.key}") String key) {
        this.rest = rest;
        this.url = url;
        this.key = key;
    }

    public void send(String to, Issue issue) {
        HttpHeaders headers = new HttpHeaders();
        headers.setContentType(MediaType.APPLICATION_JSON);
        headers.set("X-Api-Key", key);
        HttpEntity<Mail> entity = new HttpEntity<>(new Mail(to, issue.subject(), issue.html()), headers);
        // LEAK: missing-consent-check Subscriber.email
        rest.exchange(url + "/v2/mails", POST, entity, Void.class); // LEAK: purpose-mismatch ContactRequest.email
    }

    private record Mail(String to, String subject, String html) {}
}
