package io.github.personaldata.checker.source;

/**
 * Text that comes into a file.
 *
 * @param offset in the file's text, before which it comes
 */
record Insertion(int offset, String text) {}
