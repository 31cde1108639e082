package kz.example.store.newsletter;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Repository;

@Repository
class InMemorySubscriberRepository implements SubscriberRepository {
    private final Map<UUID, Subscriber> subscribers = new ConcurrentHashMap<>();

    @Override
    public Subscriber save(Subscriber subscriber) {
        subscribers.put(subscriber.getToken(), subscriber);
        return subscriber;
    }

    @Override
    public Optional<Subscriber> findByToken(UUID token) {
        return Optional.ofNullable(subscribers.get(token));
    }

    @Override
    public Optional<Subscriber> findByEmail(String email) {
        return subscribers.values().stream()
                .filter(subscriber -> subscriber.getEmail().equalsIgnoreCase(email))
                .findFirst();
    }

    @Override
    public List<Subscriber> findAll() {
        return List.copyOf(subscribers.values());
    }
}
