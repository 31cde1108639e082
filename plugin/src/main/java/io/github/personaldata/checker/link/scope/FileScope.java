package io.github.personaldata.checker.link.scope;

import io.github.personaldata.checker.link.program.BinaryName;
import io.github.personaldata.checker.source.model.FileModel;
import io.github.personaldata.checker.source.model.FileModel.Import;
import io.github.personaldata.checker.source.model.SourceFile;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** What a file's package and imports make visible. */
public final class FileScope {
    private final String path;
    private final String packageName;
    private final Map<String, String> single = new HashMap<>();
    private final List<String> onDemand = new ArrayList<>();
    private final Map<String, List<String>> staticSingle = new HashMap<>();
    private final List<String> staticOnDemand = new ArrayList<>();
    private final List<String> modules = new ArrayList<>();
    private final Map<String, Optional<String>> types = new ConcurrentHashMap<>();

    FileScope(SourceFile file) {
        FileModel model = file.model();
        this.path = file.path();
        this.packageName = model.packageName();
        model.imports().forEach(this::add);
        if (model.types().stream().anyMatch(type -> type.name().isEmpty())) {
            // JLS 25, 7.3: a compact source file imports all of it
            modules.add("java.base");
        }
    }

    private void add(Import each) {
        String name = each.name();
        String last = name.substring(name.lastIndexOf('.') + 1);
        if (each.module()) {
            modules.add(name);
        } else if (!each.isStatic()) {
            if (each.onDemand()) {
                onDemand.add(name);
            } else {
                single.putIfAbsent(last, name);
            }
        } else if (each.onDemand()) {
            staticOnDemand.add(name);
        } else if (name.indexOf('.') > 0) {
            staticSingle.computeIfAbsent(last, n -> new ArrayList<>()).add(name.substring(0, name.lastIndexOf('.')));
        }
    }

    void forgetNames() {
        types.clear();
    }

    /** Relative to the repository root. */
    public String path() {
        return path;
    }

    /** Dotted; empty for the unnamed package. */
    public String packageName() {
        return packageName;
    }

    /** Dotted names of the types whose static member of that name is imported singly. */
    public List<String> staticOwners(String member) {
        return staticSingle.getOrDefault(member, List.of());
    }

    /** Dotted names of the types all of whose static members are imported. */
    public List<String> staticOnDemand() {
        return staticOnDemand;
    }

    /** The dotted name that a single import gives a simple one; null without one. */
    @Nullable
    String imported(String simple) {
        return single.get(simple);
    }

    /**
     * The binary name of a type that is nowhere: as a single import says, or of the package that is imported on demand, if of these just one
     * is as unknown as the type. A jar that is missing takes whole packages with it.
     */
    String missing(String written, World world) {
        int dot = written.indexOf('.');
        String first = dot < 0 ? written : written.substring(0, dot);
        String imported = single.get(first);
        if (imported != null) {
            return BinaryName.of(imported + written.substring(first.length()));
        }
        List<String> unknown = onDemand.stream()
                .filter(name -> !world.hasPackage(name) && world.binaryName(name) == null)
                .toList();
        boolean simple = Character.isUpperCase(first.charAt(0));
        return BinaryName.of(unknown.size() == 1 && simple ? unknown.get(0) + "." + written : written);
    }

    /** The binary name of a top-level or imported type; null if nothing in sight has that name. */
    @Nullable
    String type(String simple, World world) {
        Optional<String> known = types.get(simple);
        if (known == null) {
            known = Optional.ofNullable(find(simple, world));
            types.put(simple, known);
        }
        return known.orElse(null);
    }

    private @Nullable String find(String simple, World world) {
        String imported = single.get(simple);
        if (imported != null) {
            return world.binaryName(imported);
        }
        for (String owner : staticOwners(simple)) {
            String type = world.binaryName(owner);
            String member = type == null ? null : world.memberType(type, simple);
            if (member != null) {
                return member;
            }
        }
        String own = World.inPackage(packageName, simple);
        if (world.exists(own)) {
            return own;
        }
        return fromPackages(simple, world);
    }

    private @Nullable String fromPackages(String simple, World world) {
        for (String name : onDemand) {
            String type = World.inPackage(name, simple);
            if (world.exists(type)) {
                return type;
            }
            // import a.Outer.*; names member types
            String outer = name.indexOf('.') < 0 || world.hasPackage(name) ? null : world.binaryName(name);
            String member = outer == null ? null : world.memberType(outer, simple);
            if (member != null) {
                return member;
            }
        }
        if (world.exists("java.lang." + simple)) {
            return "java.lang." + simple;
        }
        for (String name : staticOnDemand) {
            String outer = world.binaryName(name);
            String member = outer == null ? null : world.memberType(outer, simple);
            if (member != null) {
                return member;
            }
        }
        for (String module : modules) {
            for (String name : world.classPath().modulePackages(module)) {
                if (world.exists(World.inPackage(name, simple))) {
                    return World.inPackage(name, simple);
                }
            }
        }
        return null;
    }
}
