package io.github.personaldata.checker.generated;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;

/** The type of an expression, or in an {@link Operation} a pattern of types with variables. */
record Type(Kind kind, List<Type> arguments) {
    /** What the generator tells apart; addresses are strings of their own, so that it is known of each where it leads. */
    enum Kind {
        VOID("void", ""),
        TEXT("String", "\"none\""),
        NUMBER("Integer", "7"),
        ANY("Object", "((Object) \"none\")"),
        FOREIGN("String", "\"http://collect.tracker.example/v1\""),
        OWN("String", "\"http://api.store.example.kz/v1\""),
        PERSON("Person", "new Person(in.datum(\"Person.name\"), \"none\")"),
        MEMBER("Member", "new Member(in.datum(\"Person.name\"), \"none\", in.number(\"Member.code\"))"),
        ACCOUNT("Account", "new Account(in.datum(\"Account.iban\"), \"none\")"),
        STEP("Step", "new Step(\"none\")"),
        BUFFER("StringBuilder", "new StringBuilder(\"none\")"),
        FAILURE("RuntimeException", "new IllegalStateException(\"none\")"),
        LIST("List<$0>", "new ArrayList<$0>(List.<$0>of($1))"),
        MAP("Map<String, $0>", "new LinkedHashMap<String, $0>(Map.of(\"k\", $1))"),
        ARRAY("$0[]", "new $0[] {$1}"),
        OPTIONAL("Optional<$0>", "Optional.<$0>of($1)"),
        BOX("Box<$0>", "new Box<$0>($1)"),
        SUPPLIER("Supplier<$0>", "((Supplier<$0>) () -> $1)"),
        FUNCTION("Function<$0, $2>", "((Function<$0, $2>) x$u -> $3)"),
        CONSUMER("Consumer<$0>", "((Consumer<$0>) x$u -> {})"),
        GREETER("Greeter", "((Greeter) () -> \"none\")"),
        CONTACT("Contact", "((Contact) new Mail(\"none\", \"none\"))"),
        SESSION("Session", "new Session(\"none\")"),
        SET("Set<$0>", "new LinkedHashSet<$0>(List.<$0>of($1))"),
        DEQUE("Deque<$0>", "new ArrayDeque<$0>(List.<$0>of($1))"),
        ITERATOR("Iterator<$0>", "List.<$0>of($1).iterator()"),
        STREAM("Stream<$0>", "Stream.<$0>of($1)"),
        PAIR("Pair<$0, $2>", "new Pair<$0, $2>($1, $3)"),
        REF("AtomicReference<$0>", "new AtomicReference<$0>($1)"),
        FUTURE("CompletableFuture<$0>", "CompletableFuture.<$0>completedFuture($1)"),
        SHELF("Shelf<$0>", "new Shelf<$0>().with($1)"),
        /** Variables: anything; what prints the same in every run; what an array can be made of. */
        T("", ""),
        U("", ""),
        P("", ""),
        R("", "");

        private final String java;
        private final String constant;

        Kind(String java, String constant) {
            this.java = java;
            this.constant = constant;
        }

        boolean isVariable() {
            return java.isEmpty();
        }
    }

    Type {
        arguments = List.copyOf(arguments);
    }

    static Type of(Kind kind, Type... arguments) {
        return new Type(kind, List.of(arguments));
    }

    /** Reads {@code LIST<FUNCTION<T,TEXT>>}. */
    static Type read(String text) {
        var open = text.indexOf('<');
        if (open < 0) {
            return of(Kind.valueOf(text));
        }
        var arguments = new ArrayList<Type>();
        var depth = 0;
        var start = open + 1;
        for (var i = start; i < text.length(); i++) {
            var c = text.charAt(i);
            if (depth == 0 && (c == ',' || c == '>')) {
                arguments.add(read(text.substring(start, i)));
                start = i + 1;
            }
            depth += c == '<' ? 1 : c == '>' ? -1 : 0;
        }
        return new Type(Kind.valueOf(text.substring(0, open)), arguments);
    }

    /** As written where objects are wanted. */
    String java() {
        return filled(kind.java, Type::java);
    }

    /** An expression of this type that means nothing. */
    String constant() {
        return filled(kind.constant, Type::constant);
    }

    private String filled(String template, Function<Type, String> inner) {
        var text = template;
        for (var i = 0; i < arguments.size(); i++) {
            text = text.replace("$" + 2 * i, arguments.get(i).java())
                    .replace("$" + (2 * i + 1), inner.apply(arguments.get(i)));
        }
        return text;
    }

    boolean isAddress() {
        return kind == Kind.FOREIGN || kind == Kind.OWN;
    }

    boolean isFunctional() {
        return kind == Kind.SUPPLIER || kind == Kind.FUNCTION || kind == Kind.CONSUMER || kind == Kind.GREETER;
    }

    /** What a function of this type returns. */
    Type answer() {
        return kind == Kind.GREETER ? of(Kind.TEXT) : arguments.get(arguments.size() - 1);
    }

    /** Whether its text is the same in every run, as a function's is not, and is that of what it holds. */
    private boolean isPrintable() {
        return !isFunctional()
                && !List.of(Kind.ITERATOR, Kind.STREAM, Kind.FUTURE).contains(kind)
                && arguments.stream().allMatch(Type::isPrintable);
    }

    /** Whether this pattern can stand for the type; binds its variables. */
    boolean matches(Type type, Map<Kind, Type> bound) {
        if (!kind.isVariable()) {
            return kind == type.kind
                    && IntStream.range(0, arguments.size())
                            .allMatch(i -> arguments.get(i).matches(type.arguments.get(i), bound));
        }
        var allowed =
                kind == Kind.P ? type.isPrintable() : kind != Kind.R || type.arguments.isEmpty() && type.isPrintable();
        return type.kind != Kind.VOID && allowed && type.equals(bound.computeIfAbsent(kind, k -> type));
    }

    /** With its variables replaced. */
    Type with(UnaryOperator<Type> variables) {
        return kind.isVariable()
                ? variables.apply(this)
                : new Type(kind, arguments.stream().map(a -> a.with(variables)).toList());
    }
}
