package io.github.personaldata.checker.store;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Shapes of records and of sealed families of records. */
final class Structures {
    private Structures() {}

    /** One record class. Its parts are set after its making, since records may contain themselves. */
    static final class Product implements Shape {
        private final Class<?> type;
        private Shape[] parts = {};
        private MethodHandle[] getters = {};
        private @Nullable MethodHandle constructor;

        Product(Class<?> type) {
            this.type = type;
        }

        /** Sets the parts; those without a shape are left out, and then the record can only be written. */
        void complete(List<@Nullable Shape> shapes) throws IllegalAccessException, NoSuchMethodException {
            MethodHandles.Lookup lookup = MethodHandles.privateLookupIn(type, MethodHandles.lookup());
            RecordComponent[] components = type.getRecordComponents();
            List<MethodHandle> read = new ArrayList<>();
            for (int i = 0; i < components.length; i++) {
                if (shapes.get(i) != null) {
                    MethodHandle getter = lookup.unreflect(components[i].getAccessor());
                    read.add(getter.asType(MethodType.methodType(Object.class, Object.class)));
                }
            }
            getters = read.toArray(MethodHandle[]::new);
            parts = shapes.stream().filter(Objects::nonNull).toArray(Shape[]::new);
            if (parts.length == components.length) {
                Class<?>[] types =
                        Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
                constructor = lookup.unreflectConstructor(type.getDeclaredConstructor(types))
                        .asSpreader(Object[].class, types.length)
                        .asType(MethodType.methodType(Object.class, Object[].class));
            }
        }

        @Override
        public void write(@Nullable Object value, ByteSink out, Depth depth) {
            if (value == null) {
                throw new IllegalArgumentException("null where a " + type.getName() + " must stand");
            }
            depth.enter();
            for (int i = 0; i < parts.length; i++) {
                parts[i].write(get(getters[i], value), out, depth);
            }
            depth.leave();
        }

        private static @Nullable Object get(MethodHandle getter, Object value) {
            try {
                return (Object) getter.invokeExact(value);
            } catch (RuntimeException | Error e) {
                throw e;
            } catch (Throwable e) {
                throw new IllegalArgumentException(e);
            }
        }

        @Override
        public Object read(ByteSource in, Depth depth) {
            depth.enter();
            @Nullable Object[] values = new @Nullable Object[parts.length];
            for (int i = 0; i < parts.length; i++) {
                values[i] = parts[i].read(in, depth);
            }
            depth.leave();
            if (constructor == null) {
                throw new IllegalStateException("written without some parts, so it cannot be read");
            }
            try {
                return (Object) constructor.invokeExact(values);
            } catch (RuntimeException | Error e) {
                throw e;
            } catch (Throwable e) {
                throw new IllegalArgumentException(e);
            }
        }

        @Override
        public boolean bearsNull() {
            return false;
        }

        @Override
        public String describe() {
            return type.getName();
        }

        /** What describes the record itself rather than a reference to it. */
        String definition() {
            StringBuilder text = new StringBuilder(type.getName()).append('(');
            for (Shape part : parts) {
                text.append(part.describe()).append(',');
            }
            return text.append(')').toString();
        }
    }

    /** A value that is stored as a record of another class. */
    record Replaced(StandIn<?, ?> standIn, Product product) implements Shape {
        @Override
        public void write(@Nullable Object value, ByteSink out, Depth depth) {
            product.write(value == null ? null : standIn.formOf(value), out, depth);
        }

        @Override
        public Object read(ByteSource in, Depth depth) {
            return standIn.valueOf(product.read(in, depth));
        }

        @Override
        public boolean bearsNull() {
            return false;
        }

        @Override
        public String describe() {
            return product.describe();
        }
    }

    /** A value of one of several record classes: 0 for null, else the number of its class. */
    static final class Sum implements Shape {
        private final Class<?> type;
        private Product[] variants = {};
        private IdentityHashMap<Class<?>, Integer> marks = new IdentityHashMap<>();

        Sum(Class<?> type) {
            this.type = type;
        }

        void complete(List<Product> products) {
            variants = products.toArray(Product[]::new);
            IdentityHashMap<Class<?>, Integer> numbered = new IdentityHashMap<>();
            for (Product product : products) {
                numbered.put(product.type, numbered.size() + 1);
            }
            marks = numbered;
        }

        @Override
        public void write(@Nullable Object value, ByteSink out, Depth depth) {
            if (value == null) {
                out.number(0);
                return;
            }
            Integer mark = marks.get(value.getClass());
            if (mark == null) {
                throw new IllegalArgumentException(value.getClass() + " is no record of " + type);
            }
            out.number(mark);
            variants[mark - 1].write(value, out, depth);
        }

        @Override
        public @Nullable Object read(ByteSource in, Depth depth) {
            long mark = in.number();
            return mark == 0 ? null : variants[(int) Math.min(Integer.MAX_VALUE, mark - 1)].read(in, depth);
        }

        @Override
        public boolean bearsNull() {
            return true;
        }

        @Override
        public String describe() {
            return type.getName();
        }

        String definition() {
            StringBuilder text = new StringBuilder(type.getName()).append('=');
            for (Product variant : variants) {
                text.append(variant.describe()).append('|');
            }
            return text.toString();
        }
    }
}
