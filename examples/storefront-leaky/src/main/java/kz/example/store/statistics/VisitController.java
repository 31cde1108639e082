package kz.example.store.statistics;

import lombok.RequiredArgsConstructor;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.CookieValue;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequiredArgsConstructor
public class VisitController {
    private final VisitService visits;

    @PostMapping("/visits")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    public void visit(@CookieValue("visitor") String visitor, @RequestParam String page) {
        visits.count(new Visit(visitor, page));
    }
}
