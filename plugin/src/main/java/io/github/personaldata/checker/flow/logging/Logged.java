package io.github.personaldata.checker.flow.logging;

import io.github.personaldata.checker.catalogue.SinkModel;
import java.util.List;

/** What a switch makes write to the log, and by which calls of the program. */
enum Logged {
    /** Its interceptor prints requests; Retrofit sends by it. */
    OKHTTP,
    FEIGN,
    /** Spring's WebClient sends by it, if nothing else is said. */
    REACTOR_NETTY,
    APACHE,
    REST_TEMPLATE,
    /** Parameters of statements: what entities hold. */
    STATEMENTS,
    /** Contents of requests that controllers are given. */
    REQUEST_BODY,
    REQUEST_PARAMETERS,
    REQUEST_HEADERS;

    /** Whether the sink is one of these clients'. */
    boolean has(SinkModel sink) {
        String name = sink.method().type().name();
        return (sink.annotated() ? annotations() : types()).stream().anyMatch(name::startsWith);
    }

    private List<String> types() {
        return switch (this) {
            case OKHTTP -> List.of("okhttp3.");
            case FEIGN -> List.of("feign.");
            case REACTOR_NETTY -> List.of("reactor.netty.", "org.springframework.web.reactive.function.client.");
            case APACHE -> List.of("org.apache.http.", "org.apache.hc.");
            case REST_TEMPLATE -> List.of("org.springframework.web.client.RestOperations");
            case STATEMENTS, REQUEST_BODY, REQUEST_PARAMETERS, REQUEST_HEADERS -> List.of();
        };
    }

    private List<String> annotations() {
        return switch (this) {
            case OKHTTP -> List.of("retrofit2.");
            case FEIGN -> List.of("feign.", "org.springframework.cloud.openfeign.");
            default -> List.of();
        };
    }
}
