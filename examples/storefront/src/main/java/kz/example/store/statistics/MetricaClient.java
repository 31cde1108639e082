package kz.example.store.statistics;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import lombok.RequiredArgsConstructor;
import lombok.extern.slf4j.Slf4j;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriComponentsBuilder;

@Slf4j
@Component
@RequiredArgsConstructor
public class MetricaClient {
    private static final String COLLECT = "https://mc.yandex.ru/collect";
    private static final String COUNTER = "10000001";

    private final HttpClient http;

    /** Counts a page view; statistics never hold up a visitor, so nobody waits for the answer. */
    public void pageView(String clientId, String page) {
        URI uri = UriComponentsBuilder.fromUriString(COLLECT)
                .queryParam("tid", COUNTER)
                .queryParam("cid", clientId)
                .queryParam("t", "pageview")
                .queryParam("dp", page)
                .encode()
                .build()
                .toUri();
        HttpRequest request = HttpRequest.newBuilder(uri).GET().build();
        http.sendAsync(request, BodyHandlers.discarding()).whenComplete((response, failure) -> {
            if (failure != null) {
                log.warn("A view of {} was not counted", page, failure);
            }
        });
    }
}
