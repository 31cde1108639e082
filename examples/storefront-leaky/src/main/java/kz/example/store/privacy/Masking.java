package kz.example.store.privacy;

import io.github.personaldata.Anonymizes;

/** What may stand in a log in place of personal data. */
public final class Masking {
    private static final int SHOWN = 2;

    private Masking() {}

    /** Keeps the last two digits: enough to compare with what a caller says, too little to tell a person. */
    @Anonymizes
    public static String phone(String number) {
        return number.length() <= SHOWN ? "**" : "**" + number.substring(number.length() - SHOWN);
    }
}
