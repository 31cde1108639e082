package io.github.personaldata.checker.truth;

/** Finds the line of the case that made the call in progress on this thread. */
final class CaseFrame {
    private static final StackWalker WALKER = StackWalker.getInstance(StackWalker.Option.RETAIN_CLASS_REFERENCE);

    private CaseFrame() {}

    /** The line of the innermost frame that belongs to a case; 0 when no case is on the stack. */
    static int line() {
        return WALKER.walk(frames -> frames.filter(frame -> frame.getDeclaringClass().getClassLoader() instanceof CaseLoader)
                .findFirst()
                .map(StackWalker.StackFrame::getLineNumber)
                .orElse(0));
    }
}
