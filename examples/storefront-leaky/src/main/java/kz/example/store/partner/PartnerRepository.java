package kz.example.store.partner;

import java.util.List;

public interface PartnerRepository {
    void save(Partner partner);

    List<Partner> findAll();
}
