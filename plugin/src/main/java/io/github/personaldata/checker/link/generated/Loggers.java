package io.github.personaldata.checker.link.generated;

import io.github.personaldata.checker.link.LombokConfig;
import io.github.personaldata.checker.link.program.AnnotationInfo;
import io.github.personaldata.checker.link.program.FieldId;
import io.github.personaldata.checker.link.program.Flag;
import io.github.personaldata.checker.link.program.Type;
import io.github.personaldata.checker.link.program.TypeInfo;
import io.github.personaldata.checker.link.program.TypeInfo.FieldInfo;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The {@code log} field of Lombok's {@code @Slf4j} and its kin. */
final class Loggers {
    private static final Map<String, String> TYPES = Map.of(
            "lombok.extern.slf4j.Slf4j", "org.slf4j.Logger",
            "lombok.extern.slf4j.XSlf4j", "org.slf4j.ext.XLogger",
            "lombok.extern.log4j.Log4j", "org.apache.log4j.Logger",
            "lombok.extern.log4j.Log4j2", "org.apache.logging.log4j.Logger",
            "lombok.extern.java.Log", "java.util.logging.Logger",
            "lombok.extern.apachecommons.CommonsLog", "org.apache.commons.logging.Log",
            "lombok.extern.jbosslog.JBossLog", "org.jboss.logging.Logger",
            "lombok.extern.flogger.Flogger", "com.google.common.flogger.FluentLogger");

    private Loggers() {}

    /** Adds it, if one of the annotations is there. */
    static void add(Members members, LombokConfig config) {
        TypeInfo type = members.type();
        for (AnnotationInfo annotation : type.annotations()) {
            String logger = annotation.type().equals("lombok.CustomLog")
                    ? config.text("lombok.log.custom.declaration", "").trim().split("[\\s(]", 2)[0]
                    : TYPES.get(annotation.type());
            Set<Flag> access = Lombok.access(annotation, "access");
            if (logger != null && !logger.isEmpty() && access != null) {
                boolean isStatic = Boolean.parseBoolean(config.text("lombok.log.fieldisstatic", "true"));
                Set<Flag> flags = EnumSet.of(Flag.FINAL, Flag.GENERATED);
                flags.addAll(annotation.values().containsKey("access") ? access : EnumSet.of(Flag.PRIVATE));
                if (isStatic) {
                    flags.add(Flag.STATIC);
                }
                members.field(new FieldInfo(
                        new FieldId(type.name(), config.text("lombok.log.fieldname", "log")),
                        new Type.ClassType(logger, List.of()),
                        flags,
                        List.of(),
                        null,
                        type.at()));
            }
        }
    }
}
