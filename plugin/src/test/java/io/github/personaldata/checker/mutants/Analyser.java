package io.github.personaldata.checker.mutants;

import java.io.IOException;
import java.lang.instrument.ClassDefinition;
import java.lang.instrument.UnmodifiableClassException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The loaded classes of the analyser, whose code can be changed and put back. */
final class Analyser {
    private final Map<String, byte[]> code = new LinkedHashMap<>();
    private final Map<String, Class<?>> types = new LinkedHashMap<>();

    /** In: the folder of class files, and the packages to change. */
    Analyser(Path classes, List<String> packages) throws IOException {
        for (String name : packages) {
            try (Stream<Path> files = Files.list(classes.resolve(name.replace('.', '/')))) {
                for (Path file : files.filter(f -> f.toString().endsWith(".class"))
                        .filter(f -> !f.toString().endsWith("package-info.class"))
                        .sorted()
                        .toList()) {
                    String type = classes.relativize(file)
                            .toString()
                            .replace('\\', '/')
                            .replaceFirst("\\.class$", "");
                    code.put(type, Files.readAllBytes(file));
                }
            }
        }
        for (String type : code.keySet()) {
            try {
                types.put(type, Class.forName(type.replace('/', '.')));
            } catch (ClassNotFoundException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    /** All places, in an order that is always the same. */
    List<Mutant> places() {
        return code.values().stream()
                .flatMap(file -> Removal.places(file).stream())
                .toList();
    }

    /** Makes every place tell that it is reached, by its number in {@link #places()}. */
    void tell() {
        Map<String, byte[]> telling = new LinkedHashMap<>();
        int first = 0;
        for (Map.Entry<String, byte[]> one : code.entrySet()) {
            telling.put(one.getKey(), Removal.telling(one.getValue(), first));
            first += Removal.places(one.getValue()).size();
        }
        define(telling);
    }

    void remove(Mutant mutant) {
        define(Map.of(mutant.type(), Removal.without(original(mutant.type()), mutant)));
    }

    void restore(Mutant mutant) {
        define(Map.of(mutant.type(), original(mutant.type())));
    }

    void restoreAll() {
        define(code);
    }

    private byte[] original(String type) {
        byte[] file = code.get(type);
        if (file == null) {
            throw new IllegalArgumentException(type);
        }
        return file;
    }

    private void define(Map<String, byte[]> files) {
        List<ClassDefinition> definitions = new ArrayList<>();
        files.forEach((type, file) -> {
            Class<?> loaded = types.get(type);
            if (loaded != null) {
                definitions.add(new ClassDefinition(loaded, file));
            }
        });
        try {
            MutantAgent.instrumentation().redefineClasses(definitions.toArray(ClassDefinition[]::new));
        } catch (ClassNotFoundException | UnmodifiableClassException e) {
            throw new IllegalStateException(e);
        }
    }
}
