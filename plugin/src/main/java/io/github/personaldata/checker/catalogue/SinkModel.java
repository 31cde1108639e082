package io.github.personaldata.checker.catalogue;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A method that lets data out.
 *
 * @param method the methods; if {@code annotated}, the type is that of the annotation
 * @param annotated meant is each method without a body that carries the annotation, or whose class or one of whose parameters does: a client
 *     that a library makes of an interface
 * @param address where such a client sends, as its annotations say: the first of these texts of which every element in braces, as <code>
 *     {url}</code>, is given, or <code>{type}</code>, the interface's name; <code>${..}</code> is a value of the configuration. Of a store where
 *     it is, unless {@code destination} says. Empty if they do not say
 * @param recipient of the policy file, if the model names it
 * @param vendor a vendor of the catalogue whose code the method is; its hosts say where data goes
 * @param arguments what comes out; empty means every argument
 * @param destination positions whose texts, concatenated, are where it goes, and a part that begins with a scheme drops those before it;
 *     empty if the method does not say
 * @param needsDestination a sink only where something has flowed to {@code destination}: a stream is one if a connection opened it;
 *     if {@code annotated}, also where no class implements the interface
 * @param template index of a message template whose placeholders say which later arguments are printed; -1 if there is none
 * @param audience {@code named} or {@code public}
 * @param shape how objects among the arguments come out
 * @param reason why the entry is as it is; may be empty in a policy file
 */
public record SinkModel(
        MethodPattern method,
        boolean annotated,
        List<String> address,
        Kind kind,
        @Nullable String recipient,
        @Nullable String vendor,
        List<FlowPosition> arguments,
        List<FlowPosition> destination,
        DestinationKind destinationKind,
        boolean needsDestination,
        int template,
        String audience,
        ObjectText shape,
        String reason)
        implements MethodModel {
    public SinkModel {
        address = List.copyOf(address);
        arguments = List.copyOf(arguments);
        destination = List.copyOf(destination);
    }

    /** The same wherever it leads. */
    public SinkModel anywhere() {
        return new SinkModel(
                method,
                annotated,
                address,
                kind,
                recipient,
                vendor,
                arguments,
                destination,
                destinationKind,
                false,
                template,
                audience,
                shape,
                reason);
    }

    /** How data leaves; names as in {@code flow.result.SinkKind}. */
    public enum Kind {
        LOG,
        EXCEPTION,
        OUTBOUND,
        STORE
    }

    /** What the destination's text is. */
    public enum DestinationKind {
        URL,
        HOST,
        TOPIC,
        /** The other end of a stream, which propagators say by a text that begins with {@code tcp://} or {@code process://}. */
        PEER
    }
}
