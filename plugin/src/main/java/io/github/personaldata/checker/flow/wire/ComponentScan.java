package io.github.personaldata.checker.flow.wire;

import io.github.personaldata.checker.link.program.AnnotationInfo;
import io.github.personaldata.checker.link.program.Program;
import io.github.personaldata.checker.link.program.TypeInfo;
import java.util.ArrayList;
import java.util.List;

/** Where Spring looks for components, as {@code @ComponentScan} and {@code @SpringBootApplication} say. */
final class ComponentScan {
    private static final List<String> PACKAGES = List.of("value", "basePackages", "scanBasePackages");
    private static final List<String> CLASSES = List.of("basePackageClasses", "scanBasePackageClasses");
    private static final List<String> FILTERS =
            List.of("includeFilters", "excludeFilters", "useDefaultFilters", "nameGenerator");

    private final List<String> packages = new ArrayList<>();
    private boolean filtered;

    ComponentScan(Program program) {
        for (TypeInfo type : program.declaredTypes()) {
            for (AnnotationInfo annotation : type.annotations()) {
                if (annotation.type().startsWith("org.springframework.")
                        && (annotation.type().endsWith(".ComponentScan")
                                || annotation.type().endsWith(".SpringBootApplication"))) {
                    read(type, annotation);
                } else if (annotation.type().endsWith(".ComponentScans")) {
                    filtered = true;
                }
            }
        }
    }

    private void read(TypeInfo type, AnnotationInfo annotation) {
        filtered |= FILTERS.stream().anyMatch(annotation.values()::containsKey);
        List<String> given = new ArrayList<>();
        PACKAGES.forEach(name -> given.addAll(annotation.values().getOrDefault(name, List.of())));
        for (String name : CLASSES) {
            annotation.values().getOrDefault(name, List.of()).forEach(each -> given.add(packageOf(each)));
        }
        packages.addAll(given.isEmpty() ? List.of(packageOf(type.name())) : given);
    }

    private static String packageOf(String type) {
        return type.substring(0, Math.max(type.lastIndexOf('.'), 0));
    }

    /** Whether a component of that name is found wherever the program is started; so is each where no scan is in sight. */
    boolean surelyFinds(String component) {
        return !filtered
                && (packages.isEmpty()
                        || packages.stream().anyMatch(name -> name.isEmpty() || component.startsWith(name + ".")));
    }
}
