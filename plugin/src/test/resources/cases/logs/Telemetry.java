package cases.logs.telemetry;

import io.github.personaldata.PersonalData;
import io.github.personaldata.checker.truth.Inputs;
import io.micrometer.common.KeyValue;
import io.micrometer.observation.Observation;
import io.micrometer.observation.ObservationRegistry;
import io.opentelemetry.api.GlobalOpenTelemetry;
import io.opentelemetry.api.common.AttributeKey;
import io.opentelemetry.api.common.Attributes;
import io.opentelemetry.api.trace.StatusCode;

/** Attributes, events and key values of spans and meters: nothing exports them here. */
final class Telemetry {
    static void run(Inputs in) {
        var rider = new Rider(in.datum("Rider.name"), 5);
        spans(rider);
        meters(rider);
        observations(rider);
    }

    private static void spans(Rider rider) {
        var span = GlobalOpenTelemetry.getTracer("rides").spanBuilder("ride").startSpan();
        span.setAttribute("rider", rider.name()); // LEAK: personal-data-in-log Rider.name // UNEXECUTED
        span.setAttribute("stops", rider.stops());
        span.addEvent("boarded", Attributes.of(AttributeKey.stringKey("rider"), rider.name())); // LEAK: personal-data-in-log Rider.name // UNEXECUTED
        span.addEvent("boarded", Attributes.of(AttributeKey.longKey("stops"), (long) rider.stops()));
        var attributes = Attributes.builder();
        attributes.put("rider", rider.name());
        span.addEvent("left", attributes.build()); // LEAK: personal-data-in-log Rider.name // UNEXECUTED
        span.setStatus(StatusCode.ERROR, "lost " + rider.name()); // LEAK: personal-data-in-log Rider.name // UNEXECUTED
        span.setStatus(StatusCode.ERROR, "lost at " + rider.stops());
        span.end();
    }

    private static void meters(Rider rider) {
        var rides = GlobalOpenTelemetry.getMeter("rides").counterBuilder("rides").build();
        rides.add(1, Attributes.of(AttributeKey.stringKey("rider"), rider.name())); // LEAK: personal-data-in-log Rider.name // UNEXECUTED
        rides.add(rider.stops(), Attributes.of(AttributeKey.longKey("stops"), (long) rider.stops()));
    }

    private static void observations(Rider rider) {
        var ride = Observation.createNotStarted("ride", ObservationRegistry.NOOP);
        ride.lowCardinalityKeyValue("rider", rider.name()); // LEAK: personal-data-in-log Rider.name // UNEXECUTED
        ride.lowCardinalityKeyValue("stops", "" + rider.stops());
        var context = new Observation.Context();
        context.addHighCardinalityKeyValue(KeyValue.of("rider", rider.name())); // LEAK: personal-data-in-log Rider.name // UNEXECUTED
        context.addHighCardinalityKeyValue(KeyValue.of("stops", "" + rider.stops()));
    }
}

record Rider(@PersonalData(purpose = "order", category = "name") String name, int stops) {}
