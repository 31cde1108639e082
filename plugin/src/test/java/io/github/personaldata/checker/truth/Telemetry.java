package io.github.personaldata.checker.truth;

import io.micrometer.core.instrument.Meter;
import io.micrometer.observation.Observation;
import io.opentelemetry.api.GlobalOpenTelemetry;
import io.opentelemetry.sdk.OpenTelemetrySdk;
import io.opentelemetry.sdk.common.CompletableResultCode;
import io.opentelemetry.sdk.metrics.InstrumentType;
import io.opentelemetry.sdk.metrics.SdkMeterProvider;
import io.opentelemetry.sdk.metrics.data.AggregationTemporality;
import io.opentelemetry.sdk.metrics.data.MetricData;
import io.opentelemetry.sdk.metrics.export.CollectionRegistration;
import io.opentelemetry.sdk.metrics.export.MetricReader;
import io.opentelemetry.sdk.trace.ReadableSpan;
import io.opentelemetry.sdk.trace.SdkTracerProvider;
import io.opentelemetry.sdk.trace.data.ExceptionEventData;
import io.opentelemetry.sdk.trace.data.SpanData;
import io.opentelemetry.sdk.trace.export.SimpleSpanProcessor;
import io.opentelemetry.sdk.trace.export.SpanExporter;
import java.util.Collection;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What is exported to a monitoring: OpenTelemetry's spans when they end, its measurements as they are made, Micrometer's meters and
 * observations as they are named. What a span is told stands where it was told; it is recorded when the span is exported.
 */
final class Telemetry {
    private static final MeasurementReader MEASUREMENTS = new MeasurementReader();

    /** Of each span that has not ended: what it says of what it was told, by the line. */
    private static final Map<String, Map<String, Integer>> LINES_OF_SPANS = new HashMap<>();

    /** Of each observation and meter what it has said already. */
    private static final Map<Object, Map<String, String>> SAID = new IdentityHashMap<>();

    private static Recording recording = Recording.current();

    private Telemetry() {}

    /** Makes this the OpenTelemetry of this JVM. */
    static void install() {
        GlobalOpenTelemetry.set(OpenTelemetrySdk.builder()
                .setTracerProvider(SdkTracerProvider.builder()
                        .addSpanProcessor(SimpleSpanProcessor.create(new Spans()))
                        .build())
                .setMeterProvider(SdkMeterProvider.builder()
                        .registerMetricReader(MEASUREMENTS)
                        .build())
                .build());
    }

    /** A span, an observation, its context or a meter has been told something. */
    static synchronized void told(Object carrier, int line) {
        forgetOtherRuns();
        if (carrier instanceof ReadableSpan span) {
            var lines = LINES_OF_SPANS.computeIfAbsent(span.getSpanContext().getSpanId(), id -> new HashMap<>());
            parts(span.toSpanData()).forEach((name, text) -> lines.putIfAbsent(name + "=" + text, line));
        } else if (carrier instanceof Observation observation && !observation.isNoop()) {
            say(observation.getContext(), parts(observation.getContext()), line);
        } else if (carrier instanceof Observation.Context context) {
            say(context, parts(context), line);
        } else if (carrier instanceof Meter meter) {
            say(meter, Map.of("meter", meter.getId().getName() + meter.getId().getTags()), line);
        }
    }

    /** A measurement has been made. */
    static void measured(int line) {
        for (var metric : MEASUREMENTS.collect()) {
            var points = new TreeSet<String>();
            metric.getData()
                    .getPoints()
                    .forEach(point -> points.add(point.getAttributes().toString()));
            Recording.current().add(Channel.LOG, line, metric.getName() + points);
        }
    }

    /** What was said in an earlier run is no matter of this one. */
    private static void forgetOtherRuns() {
        if (Recording.current() != recording) {
            recording = Recording.current();
            SAID.clear();
            LINES_OF_SPANS.clear();
        }
    }

    private static void say(Object carrier, Map<String, String> parts, int line) {
        var said = SAID.computeIfAbsent(carrier, key -> new HashMap<>());
        parts.forEach((name, text) -> {
            if (!text.equals(said.put(name, text))) {
                Recording.current().add(Channel.LOG, line, name + "=" + text);
            }
        });
    }

    private static Map<String, String> parts(Observation.Context context) {
        var parts = new TreeMap<String, String>();
        context.getAllKeyValues().forEach(pair -> parts.put(pair.getKey(), pair.getValue()));
        parts.put("name of the observation", String.valueOf(context.getContextualName()));
        parts.put("error of the observation", String.valueOf(context.getError()));
        return parts;
    }

    private static Map<String, String> parts(SpanData span) {
        var parts = new TreeMap<String, String>();
        parts.put("name of the span", span.getName());
        parts.put("status of the span", span.getStatus().getDescription());
        span.getAttributes().forEach((key, value) -> parts.put(key.getKey(), value.toString()));
        for (var i = 0; i < span.getEvents().size(); i++) {
            var event = span.getEvents().get(i);
            // the trace among an exception's attributes names generated classes
            var text = event instanceof ExceptionEventData thrown
                    ? thrown.getException().toString()
                    : event.getAttributes().toString();
            parts.put("event " + i, event.getName() + text);
        }
        return parts;
    }

    private static final class Spans implements SpanExporter {
        @Override
        public CompletableResultCode export(Collection<SpanData> spans) {
            for (var span : spans) {
                var lines = LINES_OF_SPANS.getOrDefault(span.getSpanId(), Map.of());
                parts(span).forEach((name, text) -> {
                    var line = lines.get(name + "=" + text);
                    if (line != null) {
                        Recording.current().add(Channel.LOG, line, name + "=" + text);
                    }
                });
                LINES_OF_SPANS.remove(span.getSpanId());
            }
            return CompletableResultCode.ofSuccess();
        }

        @Override
        public CompletableResultCode flush() {
            return CompletableResultCode.ofSuccess();
        }

        @Override
        public CompletableResultCode shutdown() {
            return CompletableResultCode.ofSuccess();
        }
    }

    private static final class MeasurementReader implements MetricReader {
        private CollectionRegistration registration = CollectionRegistration.noop();

        @Override
        public void register(CollectionRegistration given) {
            registration = given;
        }

        Collection<MetricData> collect() {
            return registration.collectAllMetrics();
        }

        @Override
        public AggregationTemporality getAggregationTemporality(InstrumentType type) {
            return AggregationTemporality.DELTA;
        }

        @Override
        public CompletableResultCode forceFlush() {
            return CompletableResultCode.ofSuccess();
        }

        @Override
        public CompletableResultCode shutdown() {
            return CompletableResultCode.ofSuccess();
        }
    }
}
