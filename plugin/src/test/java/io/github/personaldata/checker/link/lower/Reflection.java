package io.github.personaldata.checker.link.lower;

import io.github.personaldata.checker.link.program.FieldId;
import io.github.personaldata.checker.link.program.MethodId;
import io.github.personaldata.checker.link.program.Type;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The real JDK behind the interpreter. */
final class Reflection {
    private static final Map<String, Class<?>> PRIMITIVES = Map.of(
            "int", int.class,
            "long", long.class,
            "byte", byte.class,
            "short", short.class,
            "char", char.class,
            "float", float.class,
            "double", double.class,
            "boolean", boolean.class);

    private final Interpreter interpreter;

    Reflection(Interpreter interpreter) {
        this.interpreter = interpreter;
    }

    /** A class of the JDK; null for one of the program. */
    Class<?> find(String name) {
        if (name.endsWith("[]")) {
            Class<?> component = find(name.substring(0, name.length() - 2));
            return component == null ? null : component.arrayType();
        }
        if (PRIMITIVES.containsKey(name)) {
            return PRIMITIVES.get(name);
        }
        try {
            return interpreter.isProgram(name) ? null : Class.forName(name);
        } catch (ClassNotFoundException e) {
            return null;
        }
    }

    private Class<?>[] parameters(MethodId method) {
        return method.parameters().stream()
                .map(name -> {
                    Class<?> type = find(name);
                    return type == null ? Object.class : type;
                })
                .toArray(Class<?>[]::new);
    }

    private Object[] arguments(Class<?>[] parameters, List<Object> arguments) {
        Object[] real = new Object[parameters.length];
        for (int i = 0; i < real.length; i++) {
            real[i] = interpreter.outside(arguments.get(i), parameters[i]);
        }
        return real;
    }

    Object call(MethodId target, Object receiver, List<Object> arguments) {
        try {
            if (receiver instanceof Arr array) {
                return Arr.of(array.real(Object.class, interpreter), array.type); // clone()
            }
            Class<?>[] parameters = parameters(target);
            Method method = method(find(target.owner()), receiver, target.name(), parameters);
            Object[] real = arguments(parameters, arguments);
            Object result = method.invoke(interpreter.outside(receiver, method.getDeclaringClass()), real);
            for (int i = 0; i < real.length; i++) {
                if (arguments.get(i) instanceof Arr array && real[i] != null) {
                    array.elements.putAll(Arr.of(real[i], array.type).elements);
                    array.elements.replaceAll((k, v) -> inside(v));
                }
            }
            return inside(result);
        } catch (InvocationTargetException e) {
            throw thrown(e.getCause());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(target + " on " + receiver, e);
        }
    }

    private static Method method(Class<?> owner, Object receiver, String name, Class<?>[] parameters)
            throws NoSuchMethodException {
        if (owner == null) {
            throw new NoSuchMethodException(name + " of an interpreted class");
        }
        try {
            Method method = owner.getMethod(name, parameters);
            return method;
        } catch (NoSuchMethodException e) {
            return receiver == null ? owner.getMethod(name, parameters) : Object.class.getMethod(name, parameters);
        }
    }

    Object construct(MethodId target, List<Object> arguments) {
        try {
            Class<?>[] parameters = parameters(target);
            return find(target.owner()).getConstructor(parameters).newInstance(arguments(parameters, arguments));
        } catch (InvocationTargetException e) {
            throw thrown(e.getCause());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(target.toString(), e);
        }
    }

    private static RuntimeException thrown(Throwable cause) {
        return cause instanceof Thrown known ? known : new Thrown(cause);
    }

    Object field(FieldId field) {
        try {
            return inside(find(field.owner()).getField(field.name()).get(null));
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(field.toString(), e);
        }
    }

    /** A value of the JDK as the interpreter keeps it. */
    Object inside(Object value) {
        if (value != null && value.getClass().isArray()) {
            Class<?> component = value.getClass().getComponentType();
            Type element = component.isPrimitive()
                    ? new Type.Primitive(component.getName())
                    : new Type.ClassType(component.getName(), List.of());
            return Arr.of(value, new Type.Array(element));
        }
        if (value != null
                && Proxy.isProxyClass(value.getClass())
                && Proxy.getInvocationHandler(value) instanceof Mirror mirror) {
            return mirror.object;
        }
        return value;
    }

    /** A value of the interpreter as the JDK wants it. */
    Object outside(Object value, Class<?> wanted) {
        if (value instanceof Arr array) {
            Class<?> component = wanted.isArray()
                    ? wanted.getComponentType()
                    : find(array.type.element().erasure());
            return array.real(component == null ? Object.class : component, interpreter);
        }
        if (value instanceof Obj object) {
            boolean fits = object.base != null && wanted.isInstance(object.base) && wanted != Object.class;
            return fits ? object.base : wanted.isInterface() ? mirror(object) : object;
        }
        return wanted.isPrimitive() && value != null ? Values.convert(value, wanted.getName()) : value;
    }

    private record Mirror(Obj object, Interpreter interpreter) implements InvocationHandler {
        @Override
        public Object invoke(Object proxy, Method method, Object[] arguments) throws Throwable {
            List<Object> given = new ArrayList<>();
            for (int i = 0; arguments != null && i < arguments.length; i++) {
                given.add(arguments[i]);
            }
            MethodId id = new MethodId(
                    method.getDeclaringClass().getName(),
                    method.getName(),
                    java.util.Arrays.stream(method.getParameterTypes())
                            .map(Class::getTypeName)
                            .toList());
            if (method.isDefault() && !interpreter.implementsIt(object, id)) {
                return InvocationHandler.invokeDefault(proxy, method, arguments);
            }
            return interpreter.outside(interpreter.callVirtual(object, id, given), method.getReturnType());
        }
    }

    private Object mirror(Obj object) {
        if (object.proxy == null) {
            List<Class<?>> interfaces = new ArrayList<>();
            for (String name : interpreter.program().supertypes(object.type)) {
                Class<?> type = find(name);
                if (type != null && type.isInterface()) {
                    interfaces.add(type);
                }
            }
            object.proxy = Proxy.newProxyInstance(
                    getClass().getClassLoader(), interfaces.toArray(Class<?>[]::new), new Mirror(object, interpreter));
        }
        return object.proxy;
    }
}
