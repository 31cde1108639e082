package io.github.personaldata.checker.bench.peers;

import java.nio.file.Path;

/**
 * What the programs are given.
 *
 * @param classPath a file that holds the class path
 * @param classes what the sources are compiled to, as a class path
 */
record Project(String name, Path sources, long lines, Path classPath, String classes, Path policy, int release) {}
