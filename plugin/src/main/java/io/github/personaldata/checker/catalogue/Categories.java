package io.github.personaldata.checker.catalogue;

public final class Categories {
    private Categories() {}

    public static String suggest(String name) {
        return name;
    }
}
