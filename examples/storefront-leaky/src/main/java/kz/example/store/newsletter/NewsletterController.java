package kz.example.store.newsletter;

import java.util.UUID;
import lombok.RequiredArgsConstructor;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/newsletter")
@RequiredArgsConstructor
public class NewsletterController {
    private final NewsletterService newsletter;

    @PostMapping("/subscribers")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    public void subscribe(@RequestParam String email) {
        newsletter.subscribe(email);
    }

    @PostMapping("/unsubscribe/{token}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    public void unsubscribe(@PathVariable UUID token) {
        newsletter.unsubscribe(token);
    }

    @PostMapping("/issues")
    public int publish(@RequestBody Issue issue) {
        return newsletter.publish(issue);
    }
}
