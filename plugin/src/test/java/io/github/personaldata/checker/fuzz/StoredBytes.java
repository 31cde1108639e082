package io.github.personaldata.checker.fuzz;

import java.nio.ByteBuffer;
import java.util.zip.CRC32C;

/** Entries of the cache whose checksum is right although what they hold was altered: as none is by accident. */
final class StoredBytes {
    private static final int CHECKSUM_AT = 12;
    private static final int HEADER_BYTES = 20;

    private StoredBytes() {}

    /** The bytes with a checksum that fits; such as are no entry stay as they are. */
    static byte[] stamped(byte[] entry) {
        if (entry.length >= HEADER_BYTES) {
            CRC32C checksum = new CRC32C();
            checksum.update(entry, HEADER_BYTES, entry.length - HEADER_BYTES);
            ByteBuffer.wrap(entry).putLong(CHECKSUM_AT, (checksum.getValue() << 31) ^ (entry.length - HEADER_BYTES));
        }
        return entry;
    }
}
