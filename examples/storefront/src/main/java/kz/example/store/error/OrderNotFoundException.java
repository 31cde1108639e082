package kz.example.store.error;

import java.util.UUID;
import org.springframework.http.HttpStatus;

public final class OrderNotFoundException extends StoreException {
    public OrderNotFoundException(UUID orderId) {
        super(HttpStatus.NOT_FOUND, "No order " + orderId);
    }
}
