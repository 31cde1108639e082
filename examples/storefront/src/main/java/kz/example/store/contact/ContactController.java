package kz.example.store.contact;

import java.util.UUID;
import lombok.RequiredArgsConstructor;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequiredArgsConstructor
public class ContactController {
    private final ContactService contact;

    @PostMapping("/contact")
    @ResponseStatus(HttpStatus.ACCEPTED)
    public UUID submit(@RequestBody ContactRequest request) {
        return contact.submit(request);
    }
}
