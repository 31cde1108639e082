package io.github.personaldata.checker.injected;

/**
 * Lines for a file of the project.
 *
 * @param file below its folder of sources
 * @param before the line, from 1, that they are put before
 * @param text whole lines
 */
record Insertion(String file, int before, String text) {}
