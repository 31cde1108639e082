package io.github.personaldata.checker.generated;

import java.util.List;
import java.util.regex.Pattern;

/**
 * A static method, or what a kind of {@code Step} does.
 *
 * @param call how others call it, or make the step
 * @param head its signature, or that of the class and then that of the method
 * @param value what it returns at its end; none for {@code void}
 */
record Method(Operation call, List<String> head, List<Variable> parameters, Block body, List<Expression> value)
        implements Node {
    private static final Pattern OWN = Pattern.compile("(m|new Step)\\d+\\(.*");

    Method {
        head = List.copyOf(head);
        parameters = List.copyOf(parameters);
        value = List.copyOf(value);
    }

    /** Whether an operation with the template calls a method of the program, not of what comes with all programs. */
    static boolean isOwn(String template) {
        return OWN.matcher(template).matches();
    }

    @Override
    public Family family() {
        return Family.CALLS;
    }

    @Override
    public List<Node> children() {
        return value.isEmpty() ? List.of(body) : List.of(body, value.get(0));
    }

    @Override
    public Method with(List<Node> children) {
        var values = children.stream().skip(1).map(Expression.class::cast).toList();
        return new Method(call, head, parameters, (Block) children.get(0), values);
    }

    void write(SourceText out) {
        head.forEach(out::open);
        out.block(body);
        value.forEach(result -> out.line("return " + result.text(out) + ";"));
        head.forEach(line -> out.close(""));
    }
}
