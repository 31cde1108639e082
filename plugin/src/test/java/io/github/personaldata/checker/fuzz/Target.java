package io.github.personaldata.checker.fuzz;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/**
 * One kind of input, and what must hold of every answer to it. Each campaign loads its target anew, with a copy of the checker that counts
 * what runs; only this interface is shared. Used by one thread at a time.
 */
public interface Target {
    /** Called first, with an empty folder to work in. */
    void prepare(Path folder) throws IOException;

    /** Inputs to start from. */
    List<byte[]> seeds() throws IOException;

    /** Words that mean something in such inputs. */
    List<String> words();

    /** Gives the checker an input. Whatever it throws is a fault: an exception of the checker's, or an {@link AssertionError} about its answer. */
    void answer(byte[] input) throws Exception;
}
