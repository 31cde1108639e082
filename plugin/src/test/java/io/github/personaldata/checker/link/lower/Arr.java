package io.github.personaldata.checker.link.lower;

import io.github.personaldata.checker.link.program.Type;
import java.lang.reflect.Array;
import java.util.TreeMap;

/** An array; the three-address form does not say how long it is, so it grows. */
final class Arr {
    final Type.Array type;
    final TreeMap<Integer, Object> elements = new TreeMap<>();

    Arr(Type.Array type) {
        this.type = type;
    }

    static Arr of(Object array, Type.Array type) {
        Arr arr = new Arr(type);
        for (int i = 0; i < Array.getLength(array); i++) {
            arr.elements.put(i, Array.get(array, i));
        }
        return arr;
    }

    int length() {
        return elements.isEmpty() ? 0 : elements.lastKey() + 1;
    }

    Object get(int index) {
        if (index < 0) {
            throw new ArrayIndexOutOfBoundsException(index);
        }
        Object value = elements.get(index);
        if (value == null && type.element() instanceof Type.Array nested) {
            value = new Arr(nested);
            elements.put(index, value);
        }
        return value == null ? Interpreter.zero(type.element()) : value;
    }

    /** A real array with the same elements. */
    Object real(Class<?> component, Interpreter interpreter) {
        Object array = Array.newInstance(component, length());
        elements.forEach((i, value) -> Array.set(array, i, interpreter.outside(value, component)));
        return array;
    }
}
