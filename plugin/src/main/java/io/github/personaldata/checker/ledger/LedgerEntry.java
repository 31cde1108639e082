package io.github.personaldata.checker.ledger;

import java.util.Comparator;

/**
 * One thing that the analysis could not see, or saw only roughly.
 *
 * @param subject what it is about: a type, a method as {@code type#name(..)}, an artifact
 * @param file path relative to the repository root with {@code /}, empty where there is none
 * @param line from 1, 0 where there is none
 * @param column from 1, 0 where there is none
 * @param detail one English sentence, may be empty
 * @param sites of a missing type: how many calls, creations, method references and field accesses of the file need it and are open for
 *     want of it; 0 for anything else
 */
public record LedgerEntry(Kind kind, String subject, String file, int line, int column, String detail, int sites)
        implements Comparable<LedgerEntry> {
    /** Begins the detail of a call without a model; the data elements that it is given follow. */
    public static final String GIVEN = "is given ";

    private static final Comparator<LedgerEntry> ORDER = Comparator.comparing(LedgerEntry::kind)
            .thenComparing(LedgerEntry::subject)
            .thenComparing(LedgerEntry::file)
            .thenComparingInt(LedgerEntry::line)
            .thenComparingInt(LedgerEntry::column)
            .thenComparing(LedgerEntry::detail)
            .thenComparingInt(LedgerEntry::sites);

    /** One that no sites are counted of. */
    public LedgerEntry(Kind kind, String subject, String file, int line, int column, String detail) {
        this(kind, subject, file, line, column, detail, 0);
    }

    /** Whether it is about a file of settings that could not be read. It holds no code, and what it names can be read off its lines all the same. */
    public boolean isOfSettings() {
        return kind == Kind.UNANALYSED_SOURCE && !file.isEmpty() && !file.endsWith(".java");
    }

    @Override
    public int compareTo(LedgerEntry other) {
        return ORDER.compare(this, other);
    }

    /** Why it is in the ledger. */
    public enum Kind {
        /** Source that could not be read, parsed or lowered, or a step budget exceeded; a finding of its own. */
        UNANALYSED_SOURCE,
        /** A type that neither the sources nor the class path hold. */
        MISSING_TYPE,
        /** An artifact that could not be resolved. */
        MISSING_ARTIFACT,
        /** A call whose method is unknown. */
        UNRESOLVED_CALL,
        /** A call resolved to several candidates. */
        AMBIGUOUS_CALL,
        /** Personal data passed to a library method that no model describes. */
        UNMODELLED_CALL,
        /** Personal data passed to an unmodelled method of a library known to do I/O. */
        UNMODELLED_EGRESS,
        /** A whole object of unknown type is printed or serialised; its parts are unknown. */
        OPAQUE_SHAPE,
        /** Paths were cut or targets widened in a method's summary. */
        WIDENED,
        /** A file in a language that is not analysed: Kotlin, Groovy, Scala, JSP. */
        OTHER_LANGUAGE,
        /** An annotation processor that the build runs and that has not generated sources yet. */
        NOT_GENERATED,
        /** A model of the policy file that speaks of a field or method which its class does not have. */
        UNMATCHED_MODEL,
        /** An {@code @AcceptedDisclosure} with an unknown rule, no reason, or a date that is none. */
        INVALID_ACCEPTANCE
    }
}
