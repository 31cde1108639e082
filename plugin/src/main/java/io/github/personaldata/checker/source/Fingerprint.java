package io.github.personaldata.checker.source;

import io.github.personaldata.checker.source.model.FileModel;
import io.github.personaldata.checker.source.model.Position;
import io.github.personaldata.checker.store.ContentHash;
import io.github.personaldata.checker.store.RecordCodec;
import java.lang.reflect.RecordComponent;

/**
 * Three SHA-256 hashes of a file, in hex. They say how much has to be computed anew after an edit.
 *
 * @param bytes changes with every byte
 * @param abi changes when declarations, their annotations or constants change: then other files may link differently
 * @param structure changes when anything but places changes: then this file's summaries may differ. A comment changes nothing here
 */
public record Fingerprint(String bytes, String abi, String structure) {
    private static final RecordCodec<FileModel> PLACELESS = RecordCodec.without(FileModel.class, Fingerprint::isPlace);

    /** The hashes of a file and the model read from it. */
    public static Fingerprint of(byte[] bytes, FileModel model) {
        return new Fingerprint(
                ofBytes(bytes), ofBytes(PLACELESS.encode(Abi.of(model))), ofBytes(PLACELESS.encode(model)));
    }

    /** The first hash alone: the key under which a model is kept. */
    public static String ofBytes(byte[] bytes) {
        return ContentHash.of(bytes);
    }

    private static boolean isPlace(RecordComponent component) {
        return component.getType() == Position.class
                || component.getType() == int[].class
                || (component.getDeclaringRecord() == FileModel.class
                        && component.getName().equals("lines"));
    }
}
