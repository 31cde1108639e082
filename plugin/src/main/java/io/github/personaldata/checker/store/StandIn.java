package io.github.personaldata.checker.store;

import java.util.function.Function;

/**
 * How values of a class that is no record are stored: as a record of another class.
 *
 * @param type the class; its equal values must have equal records
 * @param record the record class that is stored
 * @param form makes the record
 * @param back makes the value again
 */
public record StandIn<V, R extends Record>(Class<V> type, Class<R> record, Function<V, R> form, Function<R, V> back) {
    Record formOf(Object value) {
        return form.apply(type.cast(value));
    }

    V valueOf(Object stored) {
        return back.apply(record.cast(stored));
    }
}
