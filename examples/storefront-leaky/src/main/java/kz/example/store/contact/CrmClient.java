package kz.example.store.contact;

import java.util.Map;
import java.util.UUID;
import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Component;
import org.springframework.web.client.RestClient;

@Component
@RequiredArgsConstructor
public class CrmClient {
    private final RestClient crmRestClient;

    public void createLead(UUID enquiryId, ContactRequest request) {
        Map<String, Object> lead = Map.of(
                "ORIGIN_ID", enquiryId,
                "TITLE", request.topic(),
                "NAME", request.name(),
                "EMAIL", request.email(),
                "COMMENTS", request.question());
        crmRestClient
                .post()
                .uri("/rest/leads")
                .body(Map.of("fields", lead))
                .retrieve()
                .toBodilessEntity();
    }
}
