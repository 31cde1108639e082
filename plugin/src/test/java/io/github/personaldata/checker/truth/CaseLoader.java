package io.github.personaldata.checker.truth;

import java.util.Map;

/** Defines the classes of one case, each run anew so that static state starts fresh; everything else comes from the parent. */
final class CaseLoader extends ClassLoader {
    private final Map<String, byte[]> classes;

    CaseLoader(Map<String, byte[]> classes) {
        super(CaseLoader.class.getClassLoader());
        this.classes = classes;
    }

    @Override
    protected Class<?> findClass(String name) throws ClassNotFoundException {
        var bytes = classes.get(name);
        if (bytes == null) {
            throw new ClassNotFoundException(name);
        }
        return defineClass(name, bytes, 0, bytes.length);
    }
}
