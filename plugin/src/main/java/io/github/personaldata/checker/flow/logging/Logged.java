package io.github.personaldata.checker.flow.logging;

import io.github.personaldata.checker.catalogue.SinkModel;
import java.util.List;

/** What a switch makes write to the log, and by which calls of the program. */
enum Logged {
    /** Its interceptor prints requests; Retrofit sends by it. */
    OKHTTP(List.of("okhttp3."), List.of("retrofit2.")),
    FEIGN(List.of("feign."), List.of("feign.", "org.springframework.cloud.openfeign.")),
    /** Spring's WebClient sends by it, if nothing else is said. */
    REACTOR_NETTY(List.of("reactor.netty.", "org.springframework.web.reactive.function.client."), List.of()),
    APACHE(List.of("org.apache.http.", "org.apache.hc."), List.of()),
    REST_TEMPLATE(List.of("org.springframework.web.client.RestOperations"), List.of()),
    /** Parameters of statements: what entities hold. */
    STATEMENTS(List.of(), List.of()),
    /** Contents of requests that controllers are given. */
    REQUEST_BODY(List.of(), List.of()),
    REQUEST_PARAMETERS(List.of(), List.of()),
    REQUEST_HEADERS(List.of(), List.of());

    private final List<String> types;
    private final List<String> annotations;

    Logged(List<String> types, List<String> annotations) {
        this.types = types;
        this.annotations = annotations;
    }

    /** Whether the sink is one of these clients'. */
    boolean has(SinkModel sink) {
        String name = sink.method().type().name();
        return (sink.annotated() ? annotations : types).stream().anyMatch(name::startsWith);
    }
}
