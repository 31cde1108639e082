package kz.example.store.messaging;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import kz.example.store.error.ProviderUnavailableException;
import kz.example.store.privacy.Masking;
import lombok.extern.slf4j.Slf4j;
import okhttp3.MediaType;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.RequestBody;
import okhttp3.Response;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

@Slf4j
@Component
public class SmsClient {
    private static final MediaType JSON = MediaType.get("application/json");
    private static final String SENDER = "ExampleStore";

    private final OkHttpClient http;
    private final ObjectMapper json;
    private final String url;
    private final String token;

    public SmsClient(
            OkHttpClient http,
            ObjectMapper json,
            @Value("${sms-gateway.url}") String url,
            @Value("${sms-gateway.token}") String token) {
        this.http = http;
        this.json = json;
        this.url = url;
        this.token = token;
    }

    public void send(String to, String text) {
        try {
            String body = json.writeValueAsString(new SmsMessage(SENDER, to, text));
            Request request = new Request.Builder()
                    .url(url + "/v1/messages")
                    .header("Authorization", "Bearer " + token)
                    .post(RequestBody.create(body, JSON))
                    .build();
            try (Response response = http.newCall(request).execute()) {
                log.info("SMS to {}: status {}", Masking.phone(to), response.code());
            }
        } catch (IOException e) {
            throw new ProviderUnavailableException("sms-gateway", e);
        }
    }
}
