package kz.example.store.referral;

import java.util.UUID;
import lombok.RequiredArgsConstructor;
import lombok.extern.slf4j.Slf4j;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@Slf4j
@RestController
@RequiredArgsConstructor
public class ReferralController {
    private final Referrals referrals;

    @PostMapping("/orders/{orderId}/referrals")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    public void recommend(@PathVariable UUID orderId, @RequestParam String friendEmail) {
        Referral referral = new Referral(orderId, friendEmail);
        referrals.add(referral);
        log.info("Recommended: {}", referral);
    }
}
