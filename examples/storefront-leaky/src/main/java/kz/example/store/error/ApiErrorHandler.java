package kz.example.store.error;

import lombok.extern.slf4j.Slf4j;
import org.springframework.http.ProblemDetail;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

@Slf4j
@RestControllerAdvice
public class ApiErrorHandler {
    @ExceptionHandler
    public ProblemDetail handle(StoreException e) {
        log.warn("Request refused: {}", e.getClass().getSimpleName());
        return ProblemDetail.forStatus(e.getStatus());
    }
}
