package io.github.personaldata.checker.report.html;

/** The page's own words in one language. */
public interface Words {
    /** Its tag: {@code en}. */
    String language();

    /** The text of a key with its places filled. */
    String text(String key, String... arguments);

    /** A count with its noun. */
    String count(String noun, long number);
}
