package kz.example.store.error;

import java.util.UUID;
import org.springframework.http.HttpStatus;

public final class PaymentDeclinedException extends StoreException {
    public PaymentDeclinedException(UUID orderId, String payer) {
        super(HttpStatus.PAYMENT_REQUIRED, "The payment of order %s by %s was declined".formatted(orderId, payer));
    }
}
