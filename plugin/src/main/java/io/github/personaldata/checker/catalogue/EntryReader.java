package io.github.personaldata.checker.catalogue;

import io.github.personaldata.checker.yaml.Place;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Makes entries of what {@link EntryWriter} wrote. Strings, positions and patterns are made once, when first needed; two threads may make
 * one twice, which are equal and immutable. Safe for use by many threads.
 */
final class EntryReader {
    private static final SinkModel.Kind[] SINK_KINDS = SinkModel.Kind.values();
    private static final SinkModel.DestinationKind[] DESTINATION_KINDS = SinkModel.DestinationKind.values();
    private static final ObjectText[] SHAPES = ObjectText.values();
    private static final AnonymiserModel.Grade[] GRADES = AnonymiserModel.Grade.values();
    private static final FlowPosition.Root[] ROOTS = FlowPosition.Root.values();
    private static final FlowPosition.FunctionPart[] PARTS = FlowPosition.FunctionPart.values();

    private final byte[] bytes;
    private final int stringsAt;
    private final int positionsAt;
    private final int patternsAt;
    private final @Nullable String[] strings;
    private final @Nullable FlowPosition[] positions;
    private final @Nullable MethodPattern[] patterns;

    EntryReader(byte[] bytes) {
        this.bytes = bytes;
        stringsAt = CompiledSource.word(bytes, CompiledFormat.STRINGS_AT);
        positionsAt = CompiledSource.word(bytes, CompiledFormat.POSITIONS_AT);
        patternsAt = CompiledSource.word(bytes, CompiledFormat.PATTERNS_AT);
        strings = new String[CompiledSource.word(bytes, stringsAt)];
        positions = new FlowPosition[CompiledSource.word(bytes, positionsAt)];
        patterns = new MethodPattern[CompiledSource.word(bytes, patternsAt)];
    }

    Object read(EntryKind<?> kind, CompiledSource in) {
        Class<?> entries = kind.entries();
        if (entries == SinkModel.class) {
            return sink(in);
        } else if (entries == PropagatorModel.class) {
            return propagator(in);
        } else if (entries == AnonymiserModel.class) {
            return new AnonymiserModel(pattern(in.number()), GRADES[in.number()], string(in.number()));
        } else if (entries == NeutralModel.class) {
            return new NeutralModel(pattern(in.number()), string(in.number()));
        } else if (entries == ConsentCheckModel.class) {
            return new ConsentCheckModel(
                    pattern(in.number()), string(in.number()), in.number() - 1, string(in.number()));
        } else if (entries == EntryPointModel.class) {
            return new EntryPointModel(pattern(in.number()), string(in.number()));
        }
        return entries == VendorModel.class ? vendor(in) : source(in);
    }

    private SinkModel sink(CompiledSource in) {
        return new SinkModel(
                pattern(in.number()),
                in.flag(),
                strings(in),
                SINK_KINDS[in.number()],
                optional(in.number()),
                optional(in.number()),
                positions(in),
                positions(in),
                DESTINATION_KINDS[in.number()],
                in.flag(),
                in.number() - 1,
                string(in.number()),
                SHAPES[in.number()],
                string(in.number()));
    }

    private PropagatorModel propagator(CompiledSource in) {
        MethodPattern method = pattern(in.number());
        List<FlowPosition> from = positions(in);
        FlowPosition to = position(in.number());
        boolean replaces = in.flag();
        int argument = in.number();
        int number = in.number();
        PropagatorModel.Where where = argument == 0 ? null : new PropagatorModel.Where(argument - 1, number);
        int shape = in.number();
        ObjectText printed = shape == 0 ? null : SHAPES[shape - 1];
        return new PropagatorModel(method, from, to, replaces, where, printed, text(in), string(in.number()));
    }

    private @Nullable TextTemplate text(CompiledSource in) {
        int size = in.number();
        List<TextTemplate.Part> parts = new ArrayList<>(size);
        for (int i = 0; i < size; i++) {
            String constant = string(in.number());
            boolean unknown = in.flag();
            int position = in.number();
            int key = in.number();
            TextTemplate.Setting setting = key == 0 ? null : new TextTemplate.Setting(key - 1, in.number() - 1);
            parts.add(new TextTemplate.Part(constant, position == 0 ? null : position(position - 1), unknown, setting));
        }
        return size == 0 ? null : new TextTemplate(parts);
    }

    SourceModel source(CompiledSource in) {
        return switch (in.number()) {
            case EntryWriter.OF_METHOD -> new SourceModel.OfMethod(pattern(in.number()), datum(in));
            case EntryWriter.OF_PARAMETER -> new SourceModel.OfParameter(pattern(in.number()), in.number(), datum(in));
            case EntryWriter.OF_FIELD ->
                new SourceModel.OfField(new FieldPattern(type(in), string(in.number())), datum(in));
            default -> new SourceModel.OfAnnotation(string(in.number()), datum(in));
        };
    }

    private SourceModel.Datum datum(CompiledSource in) {
        return new SourceModel.Datum(
                string(in.number()), strings(in), string(in.number()), string(in.number()), place(in));
    }

    private Place place(CompiledSource in) {
        return new Place(string(in.number()), in.number(), in.number());
    }

    private VendorModel vendor(CompiledSource in) {
        String name = string(in.number());
        List<String> packages = strings(in);
        List<String> artifacts = strings(in);
        List<String> hosts = strings(in);
        String country = string(in.number());
        String role = string(in.number());
        MethodPattern[] sends = new MethodPattern[in.number()];
        for (int i = 0; i < sends.length; i++) {
            sends[i] = pattern(in.number());
        }
        return new VendorModel(
                name, packages, artifacts, hosts, country, role, Arrays.asList(sends), string(in.number()));
    }

    MethodPattern pattern(int number) {
        MethodPattern known = patterns[number];
        if (known == null) {
            CompiledSource in = element(patternsAt, number);
            known = new MethodPattern(type(in), string(in.number()), in.flag(), strings(in), in.flag());
            patterns[number] = known;
        }
        return known;
    }

    private FlowPosition position(int number) {
        FlowPosition known = positions[number];
        if (known == null) {
            CompiledSource in = element(positionsAt, number);
            known = new FlowPosition(
                    ROOTS[in.number()], in.number() - 1, PARTS[in.number()], in.number() - 1, strings(in));
            positions[number] = known;
        }
        return known;
    }

    private List<FlowPosition> positions(CompiledSource in) {
        FlowPosition[] all = new FlowPosition[in.number()];
        for (int i = 0; i < all.length; i++) {
            all[i] = position(in.number());
        }
        return List.of(all);
    }

    private TypePattern type(CompiledSource in) {
        return new TypePattern(string(in.number()), in.flag());
    }

    private List<String> strings(CompiledSource in) {
        String[] all = new String[in.number()];
        for (int i = 0; i < all.length; i++) {
            all[i] = string(in.number());
        }
        return List.of(all);
    }

    String string(int number) {
        String known = strings[number];
        if (known == null) {
            known = CompiledSource.utf8(bytes, place(stringsAt, number), place(stringsAt, number + 1));
            strings[number] = known;
        }
        return known;
    }

    private @Nullable String optional(int number) {
        return number == 0 ? null : string(number - 1);
    }

    private CompiledSource element(int table, int number) {
        return new CompiledSource(bytes, place(table, number));
    }

    private int place(int table, int number) {
        return CompiledSource.word(bytes, table + 4 + 4 * number);
    }
}
