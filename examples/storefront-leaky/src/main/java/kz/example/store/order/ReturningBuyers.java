package kz.example.store.order;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.Set;
import kz.example.store.customer.Customer;
import lombok.extern.slf4j.Slf4j;

/** Notices buyers who come back, by a hash of the phone number. But there are few such numbers: whoever hashes them all knows each buyer again. */
@Slf4j
public final class ReturningBuyers {
    private static final String ALGORITHM = "SHA-256";

    private final Set<String> seen = new HashSet<>();

    public void paid(Customer customer) {
        String buyer = hash(customer.getPhone());
        if (!seen.add(buyer)) {
            log.info("Buyer {} came back", buyer); // LEAK: weak-anonymisation Customer.phone
        }
    }

    private static String hash(String phone) {
        try {
            MessageDigest digest = MessageDigest.getInstance(ALGORITHM);
            return HexFormat.of().formatHex(digest.digest(phone.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(ALGORITHM + " is part of every JDK", e);
        }
    }
}
