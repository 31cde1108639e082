package io.github.personaldata.checker.flow.interpret;

import io.github.personaldata.checker.flow.summary.Atom;
import io.github.personaldata.checker.flow.summary.Constant;
import io.github.personaldata.checker.flow.summary.Path;
import io.github.personaldata.checker.flow.summary.Sites;
import io.github.personaldata.checker.link.program.MethodId;
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
 * @param constants which arguments are constants
 * @param special a constructor, a private method or one of the superclass: it runs the named method
 * @param certain whether the call surely runs what it is taken to run, on the receiver alone: what that replaces is then gone
 */
record CallSite(
        State state,
        int site,
        Sites key,
        List<Value> arguments,
        List<Type> types,
        Type result,
        Constant.Arguments constants,
        boolean special,
        boolean hasReceiver,
        boolean certain) {
    /** A call on an object, its first argument, that no instruction says. */
    static CallSite unwritten(State state, int site, Sites key, List<Value> arguments, List<Type> types, Type result) {
        return new CallSite(state, site, key, arguments, types, result, Constant.Arguments.UNKNOWN, false, true, false);
    }

    Value receiver() {
        return hasReceiver ? arguments.get(0) : Value.EMPTY;
    }

    /** Whether a constructor is called by another constructor, the one at hand, on the same object. */
    boolean isOwnThis(MethodId method, MethodId in) {
        return special
                && method.isConstructor()
                && in.isConstructor()
                && receiver().atoms().contains(new Atom.Input(0, Path.EMPTY));
    }

    /** The same call on one of the receivers, or some. */
    CallSite withReceiver(Value receiver) {
        List<Value> changed = new ArrayList<>(arguments);
        changed.set(0, receiver);
        // what a fluent method was given comes along with its object; it is none itself
        long objects = arguments.get(0).atoms().stream()
                .filter(atom -> !atom.isText() && !(atom instanceof Atom.Source))
                .count();
        boolean alone = certain && receiver.atoms().size() == objects;
        return new CallSite(state, site, key, changed, types, result, constants, special, hasReceiver, alone);
    }

    /** The same call with other arguments, its receiver among them. */
    CallSite withArguments(List<Value> changed) {
        return new CallSite(state, site, key, changed, types, result, constants, special, hasReceiver, certain);
    }

    /** What a library calls while it runs. */
    CallSite inside() {
        Sites inner = key.calledAt(Math.max(site, 0));
        return new CallSite(state, site, inner, arguments, types, result, constants, special, hasReceiver, certain);
    }

    /** The same call where it may run something else as well. */
    CallSite perhaps() {
        return new CallSite(state, site, key, arguments, types, result, constants, special, hasReceiver, false);
    }
}
