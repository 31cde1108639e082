package io.github.personaldata.checker.link.classfile;

import java.io.IOException;

/** A class file that does not hold what it should. */
final class Unreadable extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private static final String UNSUPPORTED = "Unsupported class file version";

    Unreadable(String message) {
        super(message);
    }

    /** The end of a sentence that begins with the class file's name. */
    static String reason(Exception e) {
        if (e instanceof IOException) {
            return " cannot be read from disk.";
        }
        String message = e.getMessage();
        // ASM's words for a version that it does not know
        if (e instanceof IllegalArgumentException && message != null && message.startsWith(UNSUPPORTED)) {
            return " is newer than the class-file reader (version" + message.substring(UNSUPPORTED.length()) + ").";
        }
        return " is damaged.";
    }
}
