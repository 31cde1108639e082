package io.github.personaldata.checker.truth;

import java.util.List;

/** Finds the line of the case that made the call in progress on this thread. */
final class CaseFrame {
    private static final StackWalker WALKER = StackWalker.getInstance(StackWalker.Option.RETAIN_CLASS_REFERENCE);
    private static final List<String> LOGGING = List.of(
            "org.slf4j.",
            "ch.qos.logback.",
            "org.apache.logging.log4j.",
            "org.apache.log4j.",
            "org.apache.commons.logging.",
            "org.jboss.logging.",
            "com.google.common.flogger.",
            "java.util.logging.",
            "java.lang.System$Logger",
            "sun.util.logging.",
            "sun.logging.",
            "jdk.internal.logger.",
            CaseFrame.class.getPackageName() + ".");

    private CaseFrame() {}

    /** The line of the innermost frame that belongs to a case; 0 when no case is on the stack. */
    static int line() {
        return WALKER.walk(frames -> frames.filter(CaseFrame::inCase)
                .findFirst()
                .map(CaseFrame::line)
                .orElse(0));
    }

    /** The line of the case that called the logging library; 0 when somebody else did, such as an HTTP client at debug level. */
    static int lineOfLogCall() {
        return WALKER.walk(frames -> frames.filter(
                        frame -> inCase(frame) || LOGGING.stream().noneMatch(frame.getClassName()::startsWith))
                .findFirst()
                .filter(CaseFrame::inCase)
                .map(CaseFrame::line)
                .orElse(0));
    }

    private static boolean inCase(StackWalker.StackFrame frame) {
        return frame.getDeclaringClass().getClassLoader() instanceof CaseLoader;
    }

    private static int line(StackWalker.StackFrame frame) {
        return frame.getLineNumber();
    }
}
