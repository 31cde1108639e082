package io.github.personaldata.checker.store;

import java.lang.reflect.AnnotatedArrayType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Derives shapes from classes. */
final class Shapes {
    private final Map<Class<?>, Structures.Product> products = new LinkedHashMap<>();
    private final Map<Class<?>, Structures.Sum> sums = new LinkedHashMap<>();
    private final Predicate<RecordComponent> omitted;
    private final List<StandIn<?, ?>> standIns;

    /**
     * Makes shapes.
     *
     * @param omitted components that are not written
     * @param standIns for classes that are no records
     */
    Shapes(Predicate<RecordComponent> omitted, List<StandIn<?, ?>> standIns) {
        this.omitted = omitted;
        this.standIns = List.copyOf(standIns);
    }

    Shape of(Type type) {
        if (type instanceof ParameterizedType generic) {
            Type[] arguments = generic.getActualTypeArguments();
            if (generic.getRawType() == List.class) {
                return new Containers.Sequence(of(arguments[0]));
            }
            if (generic.getRawType() == Set.class) {
                return new Containers.Bag(of(arguments[0]));
            }
            if (generic.getRawType() == Map.class) {
                return new Containers.Table(of(arguments[0]), of(arguments[1]));
            }
        }
        if (!(type instanceof Class<?> plain)) {
            throw new IllegalArgumentException("cannot store values of type " + type);
        }
        Shape scalar = Scalars.of(plain);
        if (scalar != null) {
            return scalar;
        }
        if (plain.isRecord()) {
            return product(plain);
        }
        if (plain.isSealed()) {
            return sum(plain);
        }
        for (StandIn<?, ?> standIn : standIns) {
            if (standIn.type() == plain) {
                return new Structures.Replaced(standIn, product(standIn.record()));
            }
        }
        throw new IllegalArgumentException("cannot store values of " + plain + ": neither a record nor sealed");
    }

    /** Text that changes whenever other bytes would be written for the same values. */
    String definition() {
        StringBuilder text = new StringBuilder();
        products.values().forEach(each -> text.append(each.definition()).append('\n'));
        sums.values().forEach(each -> text.append(each.definition()).append('\n'));
        return text.toString();
    }

    private Structures.Product product(Class<?> type) {
        Structures.Product known = products.get(type);
        if (known != null) {
            return known;
        }
        Structures.Product product = new Structures.Product(type);
        products.put(type, product);
        List<@Nullable Shape> parts = new ArrayList<>();
        for (RecordComponent component : type.getRecordComponents()) {
            parts.add(omitted.test(component) ? null : part(component));
        }
        try {
            product.complete(parts);
        } catch (IllegalAccessException | NoSuchMethodException e) {
            throw new IllegalArgumentException("cannot store values of " + type, e);
        }
        return product;
    }

    private Shape part(RecordComponent component) {
        Shape shape = of(component.getGenericType());
        return isNullable(component) && !shape.bearsNull() ? new Scalars.Optional(shape) : shape;
    }

    private static boolean isNullable(RecordComponent component) {
        AnnotatedType type = component.getAnnotatedType();
        // people write @Nullable int[] and mean the array
        return type.isAnnotationPresent(Nullable.class)
                || (type instanceof AnnotatedArrayType array
                        && array.getAnnotatedGenericComponentType().isAnnotationPresent(Nullable.class));
    }

    private Structures.Sum sum(Class<?> type) {
        Structures.Sum known = sums.get(type);
        if (known != null) {
            return known;
        }
        Structures.Sum sum = new Structures.Sum(type);
        sums.put(type, sum);
        List<Structures.Product> variants = new ArrayList<>();
        addVariants(type, variants);
        sum.complete(variants);
        return sum;
    }

    private void addVariants(Class<?> type, List<Structures.Product> variants) {
        for (Class<?> each : type.getPermittedSubclasses()) {
            if (each.isRecord()) {
                Structures.Product product = product(each);
                if (!variants.contains(product)) {
                    variants.add(product);
                }
            } else if (each.isSealed()) {
                addVariants(each, variants);
            } else {
                throw new IllegalArgumentException("cannot store values of " + each + ": neither a record nor sealed");
            }
        }
    }
}
