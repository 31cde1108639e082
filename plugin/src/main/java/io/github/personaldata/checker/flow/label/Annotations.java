package io.github.personaldata.checker.flow.label;

/** Binary names of our annotations (DESIGN 2). */
final class Annotations {
    static final String PERSONAL_DATA = "io.github.personaldata.PersonalData";
    static final String NOT_PERSONAL_DATA = "io.github.personaldata.NotPersonalData";
    static final String RECIPIENT = "io.github.personaldata.Recipient";
    static final String ANONYMIZES = "io.github.personaldata.Anonymizes";
    static final String PROCESSED_FOR = "io.github.personaldata.ProcessedFor";
    static final String CONSENT_CHECK = "io.github.personaldata.ConsentCheck";

    private Annotations() {}
}
