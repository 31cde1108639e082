package kz.example.store.error;

import org.springframework.http.HttpStatus;

public final class ProviderUnavailableException extends StoreException {
    public ProviderUnavailableException(String provider, Throwable cause) {
        super(HttpStatus.BAD_GATEWAY, "No answer from " + provider, cause);
    }
}
