package kz.example.store.error;

import java.util.UUID;
import org.springframework.http.HttpStatus;

public final class PaymentDeclinedException extends StoreException {
    public PaymentDeclinedException(UUID orderId) {
        super(HttpStatus.PAYMENT_REQUIRED, "The payment of order " + orderId + " was declined");
    }
}
