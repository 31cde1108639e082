package kz.example.store.partner;

import lombok.RequiredArgsConstructor;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequiredArgsConstructor
public class PartnerController {
    private final PartnerRepository partners;

    @PostMapping("/partners")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    public void register(@RequestBody Partner partner) {
        partners.save(partner);
    }
}
