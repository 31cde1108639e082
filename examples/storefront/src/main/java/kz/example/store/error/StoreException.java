package kz.example.store.error;

import org.springframework.http.HttpStatus;

/** What the shop refuses or cannot do. Messages hold identifiers, never a person's data: they end up in logs and answers. */
public abstract class StoreException extends RuntimeException {
    private final HttpStatus status;

    protected StoreException(HttpStatus status, String message) {
        super(message);
        this.status = status;
    }

    protected StoreException(HttpStatus status, String message, Throwable cause) {
        super(message, cause);
        this.status = status;
    }

    public HttpStatus getStatus() {
        return status;
    }
}
