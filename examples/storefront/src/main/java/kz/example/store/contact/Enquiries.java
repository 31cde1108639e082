package kz.example.store.contact;

import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Repository;

/** Enquiries that the shop's own staff answers. */
@Repository
class Enquiries {
    private final Map<UUID, ContactRequest> open = new ConcurrentHashMap<>();

    void add(UUID id, ContactRequest request) {
        open.put(id, request);
    }
}
