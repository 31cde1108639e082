package io.github.personaldata.checker.flow.interpret;

import io.github.personaldata.checker.flow.interpret.Application.Outcome;
import io.github.personaldata.checker.link.program.FieldId;
import io.github.personaldata.checker.link.program.Flag;
import io.github.personaldata.checker.link.program.MethodId;
import io.github.personaldata.checker.link.program.Type;
import io.github.personaldata.checker.link.program.TypeInfo.FieldInfo;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads and writes by reflection of fields whose names are constants: they concern those. */
final class ReflectiveFields {
    private static final String FIELD = "java.lang.reflect.Field";

    private final MethodContext context;

    ReflectiveFields(MethodContext context) {
        this.context = context;
    }

    /** What a call reads or writes; null if it is none by reflection, or it is not known of which field of the program. */
    @Nullable
    Outcome run(CallSite at, MethodId method) {
        if (!isAccess(method)) {
            return null;
        }
        ReflectedNames reflected = ReflectedNames.of(at, context);
        List<FieldInfo> fields = reflected == null
                ? List.of()
                : reflected
                        .types(context)
                        .flatMap(type -> type.fields().stream())
                        .filter(field -> reflected.names().contains(field.id().name()))
                        .toList();
        if (fields.isEmpty()) {
            return null;
        }
        return method.parameters().size() == 1 ? read(at, fields) : written(at, fields);
    }

    /** Whether the method reads or writes the field of the object that is its first argument; {@code getAnnotation} and the like have none. */
    private static boolean isAccess(MethodId method) {
        return method.owner().equals(FIELD)
                && (method.name().startsWith("get") || method.name().startsWith("set"))
                && !method.parameters().isEmpty()
                && method.parameters().get(0).equals(Type.OBJECT.erasure());
    }

    private Outcome read(CallSite at, List<FieldInfo> fields) {
        Value found = Value.EMPTY;
        for (FieldInfo field : fields) {
            Value base =
                    field.flags().contains(Flag.STATIC) ? null : at.arguments().get(1);
            found = found.plus(Transfer.read(context, at.state(), base, field.id(), at.site()));
        }
        return new Outcome(found, Value.EMPTY);
    }

    private Outcome written(CallSite at, List<FieldInfo> fields) {
        Value value = at.arguments().get(2);
        int site = Math.max(at.site(), 0);
        for (FieldInfo field : fields) {
            FieldId id = field.id();
            if (field.flags().contains(Flag.STATIC)) {
                context.storeStatic(at.state(), id, value, site);
            } else if (fields.size() == 1) {
                context.store(at.state(), at.arguments().get(1), id.toString(), value, site);
            } else {
                context.storePerhaps(at.state(), at.arguments().get(1), id.toString(), value, site);
            }
        }
        return Outcome.NOTHING;
    }
}
