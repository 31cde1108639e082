package io.github.personaldata.checker.link.classfile;

import io.github.personaldata.checker.link.program.MethodId;
import io.github.personaldata.checker.link.program.Type;
import io.github.personaldata.checker.link.program.TypeInfo.TypeParameterInfo;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads descriptors and generic signatures (JVMS 4.7.9.1); malformed ones throw {@link Unreadable}. */
final class Signatures {
    /** Deeper nesting than people write; keeps a hostile class file from overflowing the stack. */
    private static final int MAX_DEPTH = 200;

    private final String text;
    private final Scope scope;
    private final Map<String, Type.Variable> own = new LinkedHashMap<>();
    private int at;
    private int depth;

    private Signatures(String text, Scope scope) {
        this.text = text;
        this.scope = scope;
    }

    /** Type variables that a signature may name. */
    interface Scope {
        Scope EMPTY = name -> null;

        Type.@Nullable Variable variable(String name);
    }

    /** A class's generic header. */
    record ClassHeader(List<TypeParameterInfo> typeParameters, Type superclass, List<Type> interfaces) {}

    /** A method's generic header; {@code thrown} is empty where the signature leaves it out. */
    record MethodHeader(
            List<TypeParameterInfo> typeParameters, List<Type> parameters, Type result, List<Type> thrown) {}

    /** A field's type. */
    static Type type(String signature, Scope scope) {
        return new Signatures(signature, scope).type();
    }

    /** A class's signature, declared by the class of that binary name. */
    static ClassHeader ofClass(String signature, String declarer, Scope scope) {
        Signatures parser = new Signatures(signature, scope);
        List<TypeParameterInfo> typeParameters = parser.typeParameters(declarer);
        Type superclass = parser.type();
        List<Type> interfaces = new ArrayList<>();
        while (parser.at < signature.length()) {
            interfaces.add(parser.type());
        }
        return new ClassHeader(typeParameters, superclass, interfaces);
    }

    /** A method's signature or descriptor; {@code declarer} is its id as text. */
    static MethodHeader ofMethod(String signature, String declarer, Scope scope) {
        Signatures parser = new Signatures(signature, scope);
        List<TypeParameterInfo> typeParameters = parser.typeParameters(declarer);
        parser.expect('(');
        List<Type> parameters = new ArrayList<>();
        while (parser.peek() != ')') {
            parameters.add(parser.type());
        }
        parser.expect(')');
        Type result = parser.type();
        List<Type> thrown = new ArrayList<>();
        while (parser.at < signature.length()) {
            parser.expect('^');
            thrown.add(parser.type());
        }
        return new MethodHeader(typeParameters, parameters, result, thrown);
    }

    /** A method's header without generics. */
    static MethodHeader ofDescriptor(String descriptor) {
        return ofMethod(descriptor, "", Scope.EMPTY);
    }

    /** The id of a method of a class file. */
    static MethodId id(String owner, String name, String descriptor) {
        return new MethodId(
                owner,
                name,
                ofDescriptor(descriptor).parameters().stream()
                        .map(Type::erasure)
                        .toList());
    }

    private char peek() {
        if (at >= text.length()) {
            throw new Unreadable("signature ends early");
        }
        return text.charAt(at);
    }

    private void expect(char c) {
        if (peek() != c) {
            throw new Unreadable("signature is malformed");
        }
        at++;
    }

    private List<TypeParameterInfo> typeParameters(String declarer) {
        if (peek() != '<') {
            return List.of();
        }
        // Bounds may name variables that are declared further right, so their erasures come first.
        Map<String, String> firstBounds = new LinkedHashMap<>();
        int start = at;
        at++;
        while (peek() != '>') {
            String name = identifier(":");
            expect(':');
            int bound = peek() == ':' ? at + 1 : at;
            bounds();
            firstBounds.put(name, text.substring(bound, at));
        }
        for (String name : firstBounds.keySet()) {
            own.put(name, new Type.Variable(name, declarer, erasure(name, firstBounds, 0)));
        }
        at = start + 1;
        List<TypeParameterInfo> result = new ArrayList<>();
        while (peek() != '>') {
            String name = identifier(":");
            expect(':');
            result.add(new TypeParameterInfo(name, bounds()));
        }
        at++;
        return result;
    }

    /** After the first colon: an optional class bound, then interface bounds. */
    private List<Type> bounds() {
        List<Type> bounds = new ArrayList<>();
        if (peek() != ':' && peek() != '>' && isBoundStart()) {
            bounds.add(type());
        }
        while (peek() == ':') {
            at++;
            bounds.add(type());
        }
        return bounds.isEmpty() ? List.of(Type.OBJECT) : bounds;
    }

    /** An empty class bound may be followed by the next parameter's name, which a colon ends before any other punctuation. */
    private boolean isBoundStart() {
        char c = peek();
        if (c == '[') {
            return true;
        }
        int i = at;
        while (i < text.length() && ":;<>/.[".indexOf(text.charAt(i)) < 0) {
            i++;
        }
        return i >= text.length() || text.charAt(i) != ':';
    }

    private String erasure(String name, Map<String, String> firstBounds, int steps) {
        String bound = firstBounds.get(name);
        if (bound == null) {
            Type.Variable outer = scope.variable(name);
            return outer == null ? Type.OBJECT.erasure() : outer.bound();
        }
        if (bound.startsWith("T") && steps <= firstBounds.size()) {
            return erasure(bound.substring(1, bound.indexOf(';')), firstBounds, steps + 1);
        }
        return bound.startsWith("L") || bound.startsWith("[")
                ? type(bound, Scope.EMPTY).erasure()
                : Type.OBJECT.erasure();
    }

    private String identifier(String ends) {
        int start = at;
        while (ends.indexOf(peek()) < 0) {
            at++;
        }
        return text.substring(start, at);
    }

    private Type type() {
        if (++depth > MAX_DEPTH) {
            throw new Unreadable("signature is nested too deeply");
        }
        char c = peek();
        at++;
        Type result =
                switch (c) {
                    case 'L' -> classType();
                    case '[' -> new Type.Array(type());
                    case 'T' -> variable();
                    case '*' -> new Type.Extends(Type.OBJECT);
                    case '+' -> new Type.Extends(type());
                    case '-' -> new Type.Super(type());
                    default -> primitive(c);
                };
        depth--;
        return result;
    }

    private Type variable() {
        String name = identifier(";");
        expect(';');
        Type.Variable found = own.get(name);
        if (found == null) {
            found = scope.variable(name);
        }
        return found == null ? new Type.Variable(name, "", Type.OBJECT.erasure()) : found;
    }

    private Type classType() {
        StringBuilder name = new StringBuilder(identifier("<;.").replace('/', '.'));
        List<Type> arguments = arguments();
        while (peek() == '.') {
            at++;
            name.append('$').append(identifier("<;."));
            arguments = arguments();
        }
        expect(';');
        String binary = name.toString();
        return arguments.isEmpty() ? plain(binary) : new Type.ClassType(binary, arguments);
    }

    private List<Type> arguments() {
        if (peek() != '<') {
            return List.of();
        }
        at++;
        List<Type> arguments = new ArrayList<>();
        while (peek() != '>') {
            arguments.add(type());
        }
        at++;
        return arguments;
    }

    private static Type plain(String binary) {
        return switch (binary) {
            case "java.lang.Object" -> Type.OBJECT;
            case "java.lang.String" -> Type.STRING;
            default -> new Type.ClassType(binary, List.of());
        };
    }

    private static Type primitive(char c) {
        return switch (c) {
            case 'V' -> Type.VOID;
            case 'Z' -> Primitives.BOOLEAN;
            case 'B' -> Primitives.BYTE;
            case 'C' -> Primitives.CHAR;
            case 'S' -> Primitives.SHORT;
            case 'I' -> Primitives.INT;
            case 'J' -> Primitives.LONG;
            case 'F' -> Primitives.FLOAT;
            case 'D' -> Primitives.DOUBLE;
            default -> throw new Unreadable("signature is malformed");
        };
    }
}
