package io.github.personaldata.checker.flow.interpret;

/** The method is too large to be analysed in full. */
final class BudgetExceeded extends RuntimeException {
    private static final long serialVersionUID = 1L;

    BudgetExceeded() {
        super("step budget exceeded", null, false, false);
    }
}
