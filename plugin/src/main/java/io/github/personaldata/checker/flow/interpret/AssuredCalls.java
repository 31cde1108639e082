package io.github.personaldata.checker.flow.interpret;

import io.github.personaldata.checker.flow.summary.Assurance;
import io.github.personaldata.checker.flow.summary.Atom;
import java.util.List;

/** What the calls of one method assure, in its terms. */
interface AssuredCalls {
    /** What a call assures, whichever method it runs. */
    Assurance at(int site);

    /** What the functions assure that a library calls there, whichever it calls. */
    Assurance functions(int site);

    /** Names for what a call hands out. */
    List<Atom> results(int site);

    /** Names for what a call is given, the receiver being the first, if it has none as well. */
    List<Atom> operand(int site, int index);

    /** Whether a call may run code of the program. */
    boolean runsCode(int site);
}
