package kz.example.store.partner;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Repository;

@Repository
class InMemoryPartnerRepository implements PartnerRepository {
    private final Map<String, Partner> partners = new ConcurrentHashMap<>();

    @Override
    public void save(Partner partner) {
        partners.put(partner.code(), partner);
    }

    @Override
    public List<Partner> findAll() {
        return List.copyOf(partners.values());
    }
}
