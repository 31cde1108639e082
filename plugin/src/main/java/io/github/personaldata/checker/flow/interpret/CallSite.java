package io.github.personaldata.checker.flow.interpret;

import io.github.personaldata.checker.flow.summary.Sites;
import io.github.personaldata.checker.link.program.Type;
import java.util.ArrayList;
import java.util.List;

/**
 * One call with what is passed.
 *
 * @param site in the method's code; -1 where none is written
 * @param key names its result
 * @param arguments the receiver first, where there is one
 * @param types their static types
 * @param special a constructor, a private method or one of the superclass: it runs the named method
 */
record CallSite(
        State state,
        int site,
        Sites key,
        List<Value> arguments,
        List<Type> types,
        Type result,
        boolean special,
        boolean hasReceiver) {
    Value receiver() {
        return hasReceiver ? arguments.get(0) : Value.EMPTY;
    }

    CallSite withReceiver(Value receiver) {
        List<Value> changed = new ArrayList<>(arguments);
        changed.set(0, receiver);
        return new CallSite(state, site, key, changed, types, result, special, hasReceiver);
    }
}
