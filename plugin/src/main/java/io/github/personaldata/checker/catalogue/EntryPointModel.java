package io.github.personaldata.checker.catalogue;

/** Methods that code outside the program calls. */
public record EntryPointModel(MethodPattern method, String reason) implements MethodModel {}
