package io.github.personaldata.checker.flow.close;

/**
 * One value of a configuration file, as it is written.
 *
 * @param key with dots, as written
 * @param profile for which it holds; empty if for all
 * @param file relative to the repository root
 * @param line from 1
 */
public record Setting(String key, String value, String profile, String file, int line) {}
