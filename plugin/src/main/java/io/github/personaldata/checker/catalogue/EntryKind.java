package io.github.personaldata.checker.catalogue;

/**
 * What an entry speaks of, and so by which key it is found.
 *
 * @param number in the compiled catalogue
 * @param entries the class of its entries
 */
record EntryKind<T>(int number, Class<T> entries) {
    static final EntryKind<SinkModel> SINK = new EntryKind<>(0, SinkModel.class);
    static final EntryKind<PropagatorModel> PROPAGATOR = new EntryKind<>(1, PropagatorModel.class);
    static final EntryKind<AnonymiserModel> ANONYMISER = new EntryKind<>(2, AnonymiserModel.class);
    static final EntryKind<NeutralModel> NEUTRAL = new EntryKind<>(3, NeutralModel.class);
    static final EntryKind<ConsentCheckModel> CONSENT_CHECK = new EntryKind<>(4, ConsentCheckModel.class);
    static final EntryKind<EntryPointModel> ENTRY_POINT = new EntryKind<>(5, EntryPointModel.class);
    static final EntryKind<SourceModel.OfMethod> METHOD_SOURCE = new EntryKind<>(6, SourceModel.OfMethod.class);
    static final EntryKind<SourceModel.OfParameter> PARAMETER_SOURCE =
            new EntryKind<>(7, SourceModel.OfParameter.class);

    /** By the field's name. */
    static final EntryKind<SourceModel.OfField> FIELD_SOURCE = new EntryKind<>(8, SourceModel.OfField.class);

    /** By the annotation's binary name. */
    static final EntryKind<SourceModel.OfAnnotation> ANNOTATION_SOURCE =
            new EntryKind<>(9, SourceModel.OfAnnotation.class);

    static final EntryKind<VendorModel> VENDOR_NAME = new EntryKind<>(10, VendorModel.class);
    static final EntryKind<VendorModel> VENDOR_PACKAGE = new EntryKind<>(11, VendorModel.class);

    /** By the host in lower case, as written. */
    static final EntryKind<VendorModel> VENDOR_HOST = new EntryKind<>(12, VendorModel.class);

    /** By the annotation's binary name. */
    static final EntryKind<SinkModel> ANNOTATED_SINK = new EntryKind<>(13, SinkModel.class);

    /** By {@code groupId:artifactId}. */
    static final EntryKind<VendorModel> VENDOR_ARTIFACT = new EntryKind<>(14, VendorModel.class);

    /** How many kinds there are. */
    static final int COUNT = 15;
}
