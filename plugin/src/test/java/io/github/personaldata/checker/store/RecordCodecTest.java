package io.github.personaldata.checker.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class RecordCodecTest {
    enum Color {
        RED,
        GREEN,
        BLUE
    }

    sealed interface Tree {}

    record Leaf(int value) implements Tree {}

    record Fork(Tree left, @Nullable Tree right) implements Tree {}

    sealed interface Twig extends Tree {}

    record Bud(String name) implements Twig {}

    record Range(int from, int to) {
        Range {
            if (from > to) {
                throw new IllegalArgumentException("empty");
            }
        }
    }

    record All(
            int i,
            long l,
            short s,
            byte b,
            char c,
            boolean z,
            double d,
            float f,
            @Nullable Integer boxed,
            @Nullable String text,
            Color color,
            @Nullable Color noColor,
            List<String> names,
            @Nullable List<Leaf> leaves,
            Set<Color> colors,
            Set<String> words,
            Map<String, List<Integer>> table,
            Map<Color, Tree> trees,
            Tree tree,
            @Nullable Leaf leaf,
            Range range) {}

    record Arrays(int[] ints, byte[] bytes, @Nullable int[] none) {}

    record Link(@Nullable Link next) {}

    record Text(String text) {}

    record Loose(Object any) {}

    record Words(Set<String> words, Map<String, Integer> counts) {}

    private static All all(String text) {
        return new All(
                Integer.MIN_VALUE,
                Long.MAX_VALUE,
                Short.MIN_VALUE,
                (byte) -1,
                '\uFFFF',
                true,
                -0.0,
                Float.NaN,
                null,
                text,
                Color.BLUE,
                null,
                List.of("a", "b", "a", ""),
                null,
                EnumSet.of(Color.RED, Color.BLUE),
                Set.of("x", "y"),
                Map.of("k", List.of(1, 2), "j", List.of()),
                Map.of(Color.GREEN, new Leaf(1)),
                new Fork(new Leaf(-5), new Fork(new Bud("n"), null)),
                null,
                new Range(1, 2));
    }

    @Test
    void valuesComeBackEqual() throws DamagedEntry {
        RecordCodec<All> codec = RecordCodec.of(All.class);
        All value = all("\u043f\u0440\u0438\u0432\u0435\u0442 \uD83D unpaired");
        assertThat(codec.decode(codec.encode(value))).isEqualTo(value);
        All without = all("");
        assertThat(codec.decode(codec.encode(without))).isEqualTo(without);
        RecordCodec<Tree> sealed = RecordCodec.of(Tree.class);
        assertThat(sealed.decode(sealed.encode(value.tree()))).isEqualTo(value.tree());
    }

    record Builders(List<StringBuilder> texts) {}

    @Test
    void aClassThatIsNoRecordIsStoredAsOne() throws DamagedEntry {
        StandIn<StringBuilder, Text> standIn = new StandIn<>(
                StringBuilder.class,
                Text.class,
                builder -> new Text(builder.toString()),
                text -> new StringBuilder(text.text()));
        RecordCodec<Builders> codec = RecordCodec.of(Builders.class, List.of(standIn));
        Builders again =
                codec.decode(codec.encode(new Builders(List.of(new StringBuilder("a"), new StringBuilder("")))));
        assertThat(again.texts()).extracting(StringBuilder::toString).containsExactly("a", "");
        assertThatThrownBy(() -> RecordCodec.of(Builders.class)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void arraysComeBackEqual() throws DamagedEntry {
        RecordCodec<Arrays> codec = RecordCodec.of(Arrays.class);
        Arrays value = new Arrays(
                new int[] {1, Integer.MIN_VALUE, Integer.MAX_VALUE, 0, Integer.MIN_VALUE}, new byte[] {-1, 0, 1}, null);
        Arrays again = codec.decode(codec.encode(value));
        assertThat(again.ints()).isEqualTo(value.ints());
        assertThat(again.bytes()).isEqualTo(value.bytes());
        assertThat(again.none()).isNull();
    }

    @Test
    void equalValuesGiveEqualBytesWhateverTheirOrderOfInsertion() {
        RecordCodec<Words> codec = RecordCodec.of(Words.class);
        List<String> words = List.of("a", "b", "c", "d", "e", "f");
        Map<String, Integer> forward = new LinkedHashMap<>();
        words.forEach(each -> forward.put(each, 1));
        Map<String, Integer> backward = new LinkedHashMap<>();
        List<String> reversed = new java.util.ArrayList<>(words);
        Collections.reverse(reversed);
        reversed.forEach(each -> backward.put(each, 1));
        assertThat(codec.encode(new Words(new LinkedHashSet<>(words), forward)))
                .isEqualTo(codec.encode(new Words(new LinkedHashSet<>(reversed), backward)));
    }

    @Test
    void deepNestingIsNoProblem() throws DamagedEntry {
        Link chain = new Link(null);
        for (int i = 0; i < 100_000; i++) {
            chain = new Link(chain);
        }
        RecordCodec<Link> codec = RecordCodec.of(Link.class);
        Link again = codec.decode(codec.encode(chain));
        int length = 0;
        for (Link each = again; each.next() != null; each = each.next()) {
            length++;
        }
        assertThat(length).isEqualTo(100_000);
    }

    @Test
    void anyDamageIsToldAsDamage() {
        RecordCodec<All> codec = RecordCodec.of(All.class);
        byte[] good = codec.encode(all("text"));
        for (int length = 0; length < good.length; length++) {
            byte[] cut = java.util.Arrays.copyOf(good, length);
            assertThatExceptionOfType(DamagedEntry.class).isThrownBy(() -> codec.decode(cut));
        }
        for (int at = 0; at < good.length; at++) {
            byte[] changed = good.clone();
            changed[at] ^= 0x10;
            assertThatExceptionOfType(DamagedEntry.class).isThrownBy(() -> codec.decode(changed));
        }
    }

    /** Without the checksum's protection: whatever the bytes are, a value or DamagedEntry comes out. */
    @Test
    void arbitraryContentIsAValueOrDamage() {
        RecordCodec<All> codec = RecordCodec.of(All.class);
        byte[] good = codec.encode(all("text"));
        Random random = new Random(7);
        int values = 0;
        for (int i = 0; i < 20_000; i++) {
            byte[] changed = good.clone();
            for (int n = random.nextInt(4); n >= 0; n--) {
                changed[20 + random.nextInt(good.length - 20)] = (byte) random.nextInt();
            }
            try {
                codec.decode(RecordCodec.stamped(changed));
                values++;
            } catch (DamagedEntry expected) {
                assertThat(expected).hasMessageNotContaining("checksum");
            }
        }
        assertThat(values).isBetween(1, 19_999);
    }

    @Test
    void bytesOfAnotherRecordAreDamage() {
        byte[] other = RecordCodec.of(Leaf.class).encode(new Leaf(1));
        assertThatExceptionOfType(DamagedEntry.class)
                .isThrownBy(() -> RecordCodec.of(Range.class).decode(other))
                .withMessageContaining("another version");
    }

    @Test
    void whatCannotBeStoredIsToldAtOnce() {
        assertThatThrownBy(() -> RecordCodec.of(Loose.class)).isInstanceOf(IllegalArgumentException.class);
        RecordCodec<Text> codec = RecordCodec.of(Text.class);
        assertThatThrownBy(() -> codec.encode(null)).isInstanceOf(RuntimeException.class);
    }

    @Test
    void omittedComponentsDoNotCount() {
        RecordCodec<Range> codec =
                RecordCodec.without(Range.class, each -> each.getName().equals("to"));
        assertThat(codec.encode(new Range(1, 2))).isEqualTo(codec.encode(new Range(1, 3)));
        assertThat(codec.encode(new Range(1, 2))).isNotEqualTo(codec.encode(new Range(0, 2)));
    }
}
