package kz.example.store.newsletter;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

public interface SubscriberRepository {
    Subscriber save(Subscriber subscriber);

    Optional<Subscriber> findByToken(UUID token);

    Optional<Subscriber> findByEmail(String email);

    List<Subscriber> findAll();
}
