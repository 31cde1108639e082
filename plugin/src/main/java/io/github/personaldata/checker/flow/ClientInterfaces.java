package io.github.personaldata.checker.flow;

import io.github.personaldata.checker.catalogue.Catalogue;
import io.github.personaldata.checker.catalogue.SinkModel;
import io.github.personaldata.checker.flow.close.Configuration;
import io.github.personaldata.checker.flow.label.LabelTable;
import io.github.personaldata.checker.flow.summary.Atom;
import io.github.personaldata.checker.flow.summary.Path;
import io.github.personaldata.checker.link.program.AnnotationInfo;
import io.github.personaldata.checker.link.program.Flag;
import io.github.personaldata.checker.link.program.Program;
import io.github.personaldata.checker.link.program.TypeInfo;
import io.github.personaldata.checker.link.program.TypeInfo.MethodInfo;
import io.github.personaldata.checker.link.program.TypeInfo.ParameterInfo;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Interfaces of the program that a library makes clients of: an annotation says so, of the interface that declares a method or of one that
 * inherits it.
 */
final class ClientInterfaces {
    private static final Pattern ELEMENT = Pattern.compile("(?<!\\$)\\{(\\w+)\\}");
    private static final String URL = "retrofit2.http.Url";
    private static final List<String> ADDRESSES =
            List.of("java.net.URI", "org.springframework.web.util.UriBuilderFactory");

    private final Program program;
    private final Catalogue catalogue;
    private final LabelTable labels;

    ClientInterfaces(Program program, Catalogue catalogue, LabelTable labels) {
        this.program = program;
        this.catalogue = catalogue;
        this.labels = labels;
    }

    /**
     * How a method without a body lets data out, by the first annotation of its own, of its class or of a parameter that says so. One that a
     * server's interface may have as well says it last, and only where an object was made for an address or nobody implements the interface.
     */
    List<SinkModel> sinks(MethodInfo method) {
        // who receives it is named, so where it goes does not matter
        if (!method.is(Flag.ABSTRACT) || labels.recipient(method.id()) != null) {
            return List.of();
        }
        Stream<AnnotationInfo> inner =
                method.parameters().stream().flatMap(parameter -> parameter.annotations().stream());
        Stream<AnnotationInfo> outer = clients(method).stream().flatMap(client -> client.annotations().stream());
        List<List<SinkModel>> said = Stream.of(method.annotations().stream(), outer, inner)
                .flatMap(annotations -> annotations)
                .map(annotation -> catalogue.sinks(annotation.type()))
                .filter(sinks -> !sinks.isEmpty())
                .toList();
        List<SinkModel> first = said.stream()
                .filter(sinks -> sinks.stream().noneMatch(SinkModel::needsDestination))
                .findFirst()
                .orElse(said.isEmpty() ? List.of() : said.get(0));
        return isNobodys(method) ? first.stream().map(SinkModel::anywhere).toList() : first;
    }

    /** Whether the program has the interface and no class that implements it: then it is no server's, so its objects are clients. */
    private boolean isNobodys(MethodInfo method) {
        String owner = method.id().owner();
        TypeInfo declared = program.type(owner);
        return declared != null
                && (declared.origin() == TypeInfo.Origin.SOURCE || declared.origin() == TypeInfo.Origin.UPSTREAM)
                && clients(method).size() == 1 + program.subtypes(owner).size();
    }

    /** The interface that declares a method, and those of the program that inherit it. */
    private List<TypeInfo> clients(MethodInfo method) {
        String owner = method.id().owner();
        return Stream.concat(Stream.of(owner), program.subtypes(owner).stream())
                .map(program::type)
                .filter(type -> type != null && type.kind() == TypeInfo.Kind.INTERFACE)
                .toList();
    }

    /**
     * Where such a method sends: to the address that its client was made with, with what annotations of the interface and the method say
     * behind it. One text for each interface that says something, or for all that say nothing.
     */
    List<Atom> addresses(MethodInfo method) {
        for (int i = 0; i < method.parameters().size(); i++) {
            if (isAddress(method.parameters().get(i))) {
                return List.of(Atom.Text.constant("").then("", new Atom.Input(i + 1, Path.EMPTY)));
            }
        }
        Atom.Text base = Atom.Text.constant("").then("", new Atom.Input(0, Path.of("uri")));
        String own = address(method.annotations(), method.id().owner());
        List<Atom> all = new ArrayList<>();
        for (TypeInfo client : clients(method)) {
            String said = address(client.annotations(), client.name());
            if (said != null) {
                all.add(then(then(base, said), own));
            }
        }
        return all.isEmpty() ? List.of(then(base, own)) : all;
    }

    /** Whether it takes the place of any address that annotations give. */
    private static boolean isAddress(ParameterInfo parameter) {
        return parameter.annotations().isEmpty()
                        && ADDRESSES.contains(parameter.type().erasure())
                || parameter.annotations().stream().anyMatch(each -> each.type().equals(URL));
    }

    /** A path below the address changes nothing of where it leads. */
    private static Atom.Text then(Atom.Text before, @Nullable String address) {
        if (address != null && address.contains("${")) {
            return before.then("/", new Atom.Global(Configuration.value(address), Path.EMPTY));
        }
        if (address != null && address.startsWith("//")) {
            return before.then("http:" + address, null);
        }
        return address != null && address.contains("://") ? before.then(address, null) : before;
    }

    /** What the first annotation says that says something; null if none does. */
    private @Nullable String address(List<AnnotationInfo> annotations, String type) {
        return annotations.stream()
                .flatMap(annotation -> catalogue.sinks(annotation.type()).stream()
                        .flatMap(sink -> sink.address().stream())
                        .map(form -> filled(form, annotation, type)))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    /** Null if an element is not given. */
    private static @Nullable String filled(String form, AnnotationInfo annotation, String type) {
        Matcher element = ELEMENT.matcher(form);
        StringBuilder filled = new StringBuilder();
        while (element.find()) {
            String name = element.group(1);
            String value = name.equals("type") ? type : annotation.text(name, "");
            if (value.isEmpty()) {
                return null;
            }
            element.appendReplacement(filled, Matcher.quoteReplacement(value));
        }
        return element.appendTail(filled).toString();
    }
}
