package kz.example.store.error;

import java.util.List;
import org.springframework.http.HttpStatus;

public final class UnknownPickupPointException extends StoreException {
    public UnknownPickupPointException(List<String> known) {
        super(HttpStatus.BAD_REQUEST, "No such pick-up point, there are " + String.join(", ", known));
    }
}
