package cases.logs.telemetry;

import io.github.personaldata.PersonalData;
import io.github.personaldata.checker.truth.Inputs;
import io.micrometer.common.KeyValue;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tag;
import io.micrometer.core.instrument.Tags;
import io.micrometer.core.instrument.Timer;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.micrometer.observation.Observation;
import io.micrometer.observation.ObservationRegistry;
import io.opentelemetry.api.GlobalOpenTelemetry;
import io.opentelemetry.api.common.AttributeKey;
import io.opentelemetry.api.common.Attributes;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.StatusCode;
import java.util.List;

/** Attributes, events and key values of spans and meters are exported. */
final class Telemetry {
    static void run(Inputs in) {
        var rider = new Rider(in.datum("Rider.name"), 5);
        spans(rider);
        names(rider);
        failed(rider);
        meters(rider);
        observations(rider);
        tags(new SimpleMeterRegistry(), rider);
    }

    private static Span span() {
        return GlobalOpenTelemetry.getTracer("rides").spanBuilder("ride").startSpan();
    }

    private static void spans(Rider rider) {
        var span = span();
        span.setAttribute("rider", rider.name()); // LEAK: personal-data-in-log Rider.name
        span.setAttribute("stops", rider.stops());
        span.setAttribute(AttributeKey.stringKey("passenger"), rider.name()); // LEAK: personal-data-in-log Rider.name
        span.setAttribute(AttributeKey.longKey("stations"), (long) rider.stops());
        span.addEvent("boarded", Attributes.of(AttributeKey.stringKey("rider"), rider.name())); // LEAK: personal-data-in-log Rider.name
        span.addEvent("boarded", Attributes.of(AttributeKey.longKey("stops"), (long) rider.stops()));
        var attributes = Attributes.builder();
        attributes.put("rider", rider.name());
        span.addEvent("left", attributes.build()); // LEAK: personal-data-in-log Rider.name
        span.setStatus(StatusCode.ERROR, "lost " + rider.name()); // LEAK: personal-data-in-log Rider.name
        span.end();
        var other = span();
        other.setStatus(StatusCode.ERROR, "lost at " + rider.stops());
        other.setAllAttributes(Attributes.builder().put("traveller", rider.name()).build()); // LEAK: personal-data-in-log Rider.name
        other.end();
    }

    private static void names(Rider rider) {
        GlobalOpenTelemetry.getTracer("rides").spanBuilder("ride of " + rider.name()).startSpan().end(); // LEAK: personal-data-in-log Rider.name
        GlobalOpenTelemetry.getTracer("rides").spanBuilder("ride of " + rider.stops()).startSpan().end();
        GlobalOpenTelemetry.getTracer("rides").spanBuilder("ride").setAttribute("rider", rider.name()).startSpan().end(); // LEAK: personal-data-in-log Rider.name
        GlobalOpenTelemetry.getTracer("rides").spanBuilder("ride").setAttribute("stops", rider.stops()).startSpan().end();
        var span = span();
        span.updateName("ride of " + rider.name()); // LEAK: personal-data-in-log Rider.name
        span.end();
    }

    private static void failed(Rider rider) {
        var span = span();
        span.recordException(new IllegalStateException("lost " + rider.name())); // LEAK: personal-data-in-log Rider.name, personal-data-in-exception Rider.name
        span.recordException(new IllegalStateException("lost at " + rider.stops()));
        span.end();
    }

    private static void meters(Rider rider) {
        var rides = GlobalOpenTelemetry.getMeter("rides").counterBuilder("rides").build();
        rides.add(1, Attributes.of(AttributeKey.stringKey("rider"), rider.name())); // LEAK: personal-data-in-log Rider.name
        rides.add(rider.stops(), Attributes.of(AttributeKey.longKey("stops"), (long) rider.stops()));
        var lengths = GlobalOpenTelemetry.getMeter("rides").histogramBuilder("lengths").build();
        lengths.record(1.5, Attributes.of(AttributeKey.stringKey("rider"), rider.name())); // LEAK: personal-data-in-log Rider.name
        lengths.record(1.5, Attributes.of(AttributeKey.longKey("stops"), (long) rider.stops()));
    }

    private static void observations(Rider rider) {
        var registry = ObservationRegistry.create();
        registry.observationConfig().observationHandler(context -> true);
        var ride = Observation.createNotStarted("ride", registry);
        ride.lowCardinalityKeyValue("rider", rider.name()); // LEAK: personal-data-in-log Rider.name
        ride.lowCardinalityKeyValue("stops", "" + rider.stops());
        ride.contextualName("ride of " + rider.name()); // LEAK: personal-data-in-log Rider.name
        ride.start().stop();
        var context = new Observation.Context();
        context.addHighCardinalityKeyValue(KeyValue.of("rider", rider.name())); // LEAK: personal-data-in-log Rider.name
        context.addHighCardinalityKeyValue(KeyValue.of("stops", "" + rider.stops()));
    }

    private static void tags(MeterRegistry registry, Rider rider) {
        registry.counter("rides", "rider", rider.name()).increment(); // LEAK: personal-data-in-log Rider.name
        registry.counter("rides", "stops", "" + rider.stops()).increment();
        registry.timer("rides.time", List.of(Tag.of("rider", rider.name()))); // LEAK: personal-data-in-log Rider.name
        registry.timer("rides.time", Tags.of("stops", "" + rider.stops()));
        Counter.builder("lost").tag("rider", rider.name()).register(registry); // LEAK: personal-data-in-log Rider.name
        Counter.builder("lost").tag("stops", "" + rider.stops()).register(registry);
        Timer.builder("waits").tags("rider", rider.name()).register(registry); // LEAK: personal-data-in-log Rider.name
        Timer.builder("waits").tags("stops", "" + rider.stops()).register(registry);
        registry.summary("ride of " + rider.name()); // LEAK: personal-data-in-log Rider.name
    }
}

record Rider(@PersonalData(purpose = "order", category = "name") String name, int stops) {}
